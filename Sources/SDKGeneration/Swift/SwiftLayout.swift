/// Swift text that knows where it may be broken into lines, laid out as swift-format does: on one line when it fits,
/// else one item a line.
indirect enum SwiftLayout: Sendable {
    /// Text that is never broken.
    case text(String)
    /// A text in double quotes, written in several lines where a long one doesn't fit: further in than the line on which
    /// it begins, unless it has that to itself.
    case literal(String, inset: Int = 4)
    /// Layouts one after the other; the last that can be broken is broken first.
    case sequence([SwiftLayout])
    /// Items between brackets, separated by commas, one a line when they don't fit.
    case group(open: String, items: [SwiftLayout], close: String, kind: GroupKind)
    /// Operands joined by operators, broken before each operator.
    case operators(first: SwiftLayout, rest: [(sign: String, operand: SwiftLayout)])
    /// `{ head` body `}`, broken behind the head and before the closing brace.
    case closure(head: String, body: SwiftLayout)
    /// Two closures behind a call, each on lines of its own whether they would fit or not.
    case closures(SwiftLayout, label: String, SwiftLayout)
    /// Conditions of a choice, all of which have to hold, one a line when they don't fit.
    case conditions([SwiftLayout])
    /// `target = value`; operands that don't fit go to lines of their own.
    case assignment(target: SwiftLayout, value: SwiftLayout)

    /// What the brackets of a group are.
    enum GroupKind: Sendable {
        /// Arguments in round brackets.
        case arguments
        /// Parameters of a declaration in round brackets.
        case parameters
        /// A list or dictionary in square brackets.
        case collection
    }
}

// Shapes that come up again and again.
extension SwiftLayout {
    /// `head(item, item)` and what follows, `head` without the bracket.
    static func call(_ head: String, _ arguments: [SwiftLayout], tail: String = "") -> SwiftLayout {
        .group(open: "\(head)(", items: arguments, close: ")\(tail)", kind: .arguments)
    }

    /// `head(name: Type, name: Type)` and what follows, `head` without the bracket.
    static func declaration(_ head: String, _ parameters: [SwiftLayout], tail: String = "") -> SwiftLayout {
        .group(open: "\(head)(", items: parameters, close: ")\(tail)", kind: .parameters)
    }

    /// `head` and `name(item, item)` behind it, where the head can be broken too.
    static func call(_ head: SwiftLayout, _ name: String, _ items: [SwiftLayout]) -> SwiftLayout {
        .sequence([head, call(name, items)])
    }

    /// `[item, item]`.
    static func array(_ items: [SwiftLayout]) -> SwiftLayout {
        .group(open: "[", items: items, close: "]", kind: .collection)
    }

    /// `[key]` behind a map. A key that is broken has lines of its own.
    static func key(_ key: SwiftLayout, label: String = "") -> SwiftLayout {
        key.isBreakable
            ? .group(open: "[", items: [.text(label) + key], close: "]", kind: .arguments)
            : .text("[\(label)") + key + "]"
    }

    /// `["key": value]`; an empty one is `[:]`.
    static func dictionary(_ entries: [(key: String, value: SwiftLayout)]) -> SwiftLayout {
        entries.isEmpty ? "[:]" : .array(entries.map { labelled($0.key, $0.value) })
    }

    /// A closure behind a call, with the space before it.
    static func trailingClosure(head: String, body: SwiftLayout) -> SwiftLayout {
        .sequence([" ", .closure(head: head, body: body)])
    }

    /// A text as a literal.
    static func literal(of text: String) -> SwiftLayout { .literal(SwiftText.literal(text)) }

    /// `name: Type = value`, a parameter with its default.
    static func parameter(_ declaration: String, default value: SwiftLayout?) -> SwiftLayout {
        switch value {
        case nil: .text(declaration)
        // Such a literal isn't indented by swift-format.
        case .literal(let text, _)?: .sequence([.text("\(declaration) = "), .literal(text, inset: 0)])
        case let value?: .sequence([.text("\(declaration) = "), value])
        }
    }

    /// `label: value`.
    static func labelled(_ label: String, _ value: SwiftLayout) -> SwiftLayout {
        .sequence([.text("\(label): "), value])
    }

    static func + (left: SwiftLayout, right: SwiftLayout) -> SwiftLayout {
        switch (left, right) {
        case (.text(let left), .text(let right)): .text(left + right)
        case (.sequence(let parts), _): .sequence(parts + [right])
        case (.text, _), (.literal, _), (.group, _), (.operators, _), (.closure, _), (.closures, _), (.conditions, _),
            (.assignment, _):
            .sequence([left, right])
        }
    }
}

extension SwiftLayout: ExpressibleByStringInterpolation {
    /// Text that is never broken.
    init(stringLiteral value: String) {
        self = .text(value)
    }
}

// On one line.
extension SwiftLayout {
    /// The text on one line.
    var flat: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Writes into one text: putting the texts of parts together would copy each of them once a level.
    private func write(to text: inout String) {
        switch self {
        case .text(let part), .literal(let part, _): text += part
        case .sequence(let parts): for part in parts { part.write(to: &text) }
        case .group(let open, let items, let close, _):
            text += open
            Self.write(items, to: &text)
            text += close
        case .operators(let first, let rest):
            first.write(to: &text)
            for (sign, operand) in rest {
                text += " \(sign) "
                operand.write(to: &text)
            }
        case .closure(let head, let body):
            text += "{\(head) "
            body.write(to: &text)
            text += " }"
        case .closures(let first, let label, let second):
            first.write(to: &text)
            text += " \(label): "
            second.write(to: &text)
        case .conditions(let conditions): Self.write(conditions, to: &text)
        case .assignment(let target, let value):
            target.write(to: &text)
            text += " = "
            value.write(to: &text)
        }
    }

    /// Writes items with commas between them.
    private static func write(_ items: [SwiftLayout], to text: inout String) {
        for (position, item) in items.enumerated() {
            if position > 0 { text += ", " }
            item.write(to: &text)
        }
    }

    /// The columns of the text on one line.
    var columns: Int {
        switch self {
        case .text(let text), .literal(let text, _): text.columns
        case .sequence(let parts): parts.reduce(0) { $0 + $1.columns }
        case .group(let open, let items, let close, _):
            items.reduce(open.columns + close.columns + 2 * max(items.count - 1, 0)) { $0 + $1.columns }
        case .operators(let first, let rest):
            rest.reduce(first.columns) { $0 + 2 + $1.sign.columns + $1.operand.columns }
        case .closure(let head, let body): 4 + head.columns + body.columns
        case .closures: SwiftText.width + 1
        case .conditions(let conditions):
            conditions.reduce(2 * max(conditions.count - 1, 0)) { $0 + $1.columns }
        case .assignment(let target, let value): target.columns + 3 + value.columns
        }
    }

    /// Whether a line break can stand somewhere in it.
    var isBreakable: Bool {
        switch self {
        case .text: false
        case .literal(let text, _): text.columns > Self.shortLiteral
        case .sequence(let parts), .conditions(let parts): parts.contains(where: \.isBreakable) || isList
        case .group(_, let items, _, _): !items.isEmpty
        case .operators, .closure, .closures, .assignment: true
        }
    }
}

extension SwiftLayout {
    /// A literal that isn't longer stays on a line, whatever stands around it.
    private static let shortLiteral = 60

    private var isList: Bool {
        if case .conditions(let conditions) = self { conditions.count > 1 } else { false }
    }
}
