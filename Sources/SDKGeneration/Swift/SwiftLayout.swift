/// Swift text that knows where it may be broken into lines, laid out as swift-format does: on one line when it fits,
/// else one item a line.
public indirect enum SwiftLayout: Sendable, ExpressibleByStringInterpolation {
    /// Text that is never broken.
    case text(String)
    /// Items between brackets, separated by commas.
    case group(open: String, items: [SwiftLayout], close: String, kind: GroupKind)
    /// Layouts one after the other; the last group is broken first.
    case sequence([SwiftLayout])

    /// What the brackets of a group are.
    public enum GroupKind: Sendable {
        /// Arguments or parameters in round brackets.
        case arguments
        /// A list or dictionary in square brackets.
        case collection
    }

    /// Text that is never broken.
    public init(stringLiteral value: String) {
        self = .text(value)
    }

    /// `head(item, item)` and what follows, `head` without the bracket.
    public static func call(_ head: String, _ arguments: [SwiftLayout], tail: String = "") -> SwiftLayout {
        .group(open: "\(head)(", items: arguments, close: ")\(tail)", kind: .arguments)
    }

    /// `[item, item]`.
    public static func array(_ items: [SwiftLayout]) -> SwiftLayout {
        .group(open: "[", items: items, close: "]", kind: .collection)
    }

    /// `["key": value]`; an empty one is `[:]`.
    public static func dictionary(_ entries: [(key: String, value: SwiftLayout)]) -> SwiftLayout {
        guard !entries.isEmpty else { return "[:]" }
        let items = entries.map { entry in SwiftLayout.sequence([.text("\(entry.key): "), entry.value]) }
        return .group(open: "[", items: items, close: "]", kind: .collection)
    }

    /// `label: value`.
    public static func labelled(_ label: String, _ value: SwiftLayout) -> SwiftLayout {
        .sequence([.text("\(label): "), value])
    }

    /// The text on one line.
    public var flat: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Writes into one text: putting the texts of parts together would copy each of them once a level.
    private func write(to text: inout String) {
        switch self {
        case .text(let part): text += part
        case .group(let open, let items, let close, _):
            text += open
            for (position, item) in items.enumerated() {
                if position > 0 { text += ", " }
                item.write(to: &text)
            }
            text += close
        case .sequence(let parts): for part in parts { part.write(to: &text) }
        }
    }

    /// The columns of the text on one line.
    private var columns: Int {
        switch self {
        case .text(let text): text.columns
        case .group(let open, let items, let close, _):
            items.reduce(open.columns + close.columns + 2 * max(items.count - 1, 0)) { $0 + $1.columns }
        case .sequence(let parts): parts.reduce(0) { $0 + $1.columns }
        }
    }

    /// The text in lines.
    ///
    /// - Parameters:
    ///   - indent: The column of the line in which the text stands.
    ///   - before: What stands before the text on its first line, the indentation not counted.
    ///   - after: What follows the text on its last line. It is taken into account, not written.
    /// - Returns: The text, `before` and the first line's indentation not included.
    public func text(indent: Int, before: Int = 0, after: Int = 0) -> String {
        if indent + before + columns + after <= SwiftText.width { return flat }
        switch self {
        case .text(let text):
            return text
        case .group(let open, let items, let close, let kind):
            return broken(open: open, items: items, close: close, kind: kind, indent: indent)
        case .sequence(let parts):
            return sequence(parts, indent: indent, before: before, after: after)
        }
    }

    /// The text as the body of a getter, brackets included: after the declaration when it fits, else on lines of its own.
    ///
    /// - Parameters:
    ///   - indent: The column of the line in which the declaration stands.
    ///   - before: The length of the declaration, the space before the bracket included.
    public func getter(indent: Int, before: Int) -> String {
        let line = "{ \(flat) }"
        if indent + before + line.columns <= SwiftText.width { return line }
        let spaces = SwiftText.space(indent)
        return "{\n\(spaces)    \(text(indent: indent + 4))\n\(spaces)}"
    }

    private func broken(
        open: String,
        items: [SwiftLayout],
        close: String,
        kind: GroupKind,
        indent: Int
    ) -> String {
        guard !items.isEmpty else { return open + close }
        if kind == .arguments, items.count == 1, items[0].isCollection {
            // A single list stays next to its bracket: `call(label: [`.
            return open + items[0].text(indent: indent, before: SwiftText.width) + close
        }
        let inner = indent + 4
        let lineEnd = "\n" + SwiftText.space(inner)
        var text = open
        for (position, item) in items.enumerated() {
            // swift-format ends a list of several in a comma, and a list of one in none.
            let hasComma = position + 1 < items.count || (kind == .collection && items.count > 1)
            text += lineEnd
            text += item.text(indent: inner, after: hasComma ? 1 : 0)
            if hasComma { text += "," }
        }
        text += "\n"
        text += SwiftText.space(indent)
        text += close
        return text
    }

    /// The last part that can be broken is; those before it only where the line before it is still too long.
    private func sequence(_ parts: [SwiftLayout], indent: Int, before: Int, after: Int) -> String {
        guard let last = parts.lastIndex(where: \.isBreakable) else { return flat }
        let head = SwiftLayout.sequence(Array(parts[..<last]))
        let tail = parts[(last + 1)...].map(\.flat).joined()
        let start = head.text(indent: indent, before: before, after: parts[last].opening.columns)
        let column = start.isOneLine ? before + start.columns : start.lastLine.columns - indent
        return start + parts[last].text(indent: indent, before: column, after: after + tail.columns) + tail
    }

    private var opening: String {
        if case .group(let open, _, _, _) = self { open } else { "" }
    }

    private var isBreakable: Bool {
        switch self {
        case .text: false
        case .group(_, let items, _, _): !items.isEmpty
        case .sequence(let parts): parts.contains(where: \.isBreakable)
        }
    }

    private var isCollection: Bool {
        switch self {
        case .text: false
        case .group(_, _, _, let kind): kind == .collection
        case .sequence(let parts): parts.last?.isCollection ?? false
        }
    }
}
