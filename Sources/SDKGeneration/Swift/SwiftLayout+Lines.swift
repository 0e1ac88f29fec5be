// Laying out: on one line where it fits, else broken as swift-format breaks.
extension SwiftLayout {
    /// The text in lines.
    ///
    /// - Parameters:
    ///   - indent: The column in which the line starts.
    ///   - before: What stands on the line before the text, the indentation not counted.
    ///   - after: What follows on the last line. It is taken into account, not written.
    /// - Returns: The text; the first line's indentation isn't part of it.
    func text(indent: Int, before: Int = 0, after: Int = 0) -> String {
        if fits(indent + before + after) { return flat }
        switch self {
        case .text(let text):
            return text
        case .literal(let text, let inset):
            return isBreakable ? SwiftText.literalLines(text, indent: before == 0 ? indent : indent + inset) : text
        case .sequence(let parts):
            return Self.brokenSequence(parts, indent: indent, before: before, after: after)
        case .group(let open, let items, let close, let kind):
            return Self.brokenGroup(open, items, close, kind, indent: indent)
        case .operators(let first, let rest):
            return Self.brokenOperators(first, rest, indent: indent, inner: indent + 4, before: before, after: after)
        case .conditions(let conditions):
            return Self.brokenConditions(conditions, indent: indent, before: before)
        case .closure(let head, let body):
            return Self.brokenClosure(head, body, indent: indent)
        case .closures(let first, let label, let second):
            return "\(first.broken(indent: indent)) \(label): \(second.broken(indent: indent))"
        case .assignment(let target, let value):
            return Self.assignment(of: value, to: target, indent: indent, after: after)
        }
    }

    /// The text in lines that are shorter than those of a file: it is laid out further in and moved back.
    ///
    /// - Parameter width: The most columns of a line.
    func text(width: Int) -> String {
        let indent = SwiftText.width - width
        let space = SwiftText.space(indent)
        let lines = text(indent: indent).lines
        return lines.map { $0.hasPrefix(space) ? String($0.dropFirst(indent)) : $0 }.joined(separator: "\n")
    }

    /// Whether the text fits on a line beside so many columns.
    private func fits(_ others: Int) -> Bool {
        let end = columns + others
        return end <= SwiftText.width && end + lists <= SwiftText.width
    }

    /// The text as the body of a getter, brackets included: after the declaration when it fits, else on lines of its own.
    ///
    /// - Parameters:
    ///   - indent: The column of the line in which the declaration stands.
    ///   - before: The length of the declaration, the space before the bracket included.
    func getter(indent: Int, before: Int) -> String {
        let line = "{ \(flat) }"
        if indent + before + line.columns <= SwiftText.width { return line }
        let spaces = SwiftText.space(indent)
        return "{\n\(spaces)    \(text(indent: indent + 4))\n\(spaces)}"
    }

    private static func brokenClosure(_ head: String, _ body: SwiftLayout, indent: Int) -> String {
        "{\(head)\n\(SwiftText.space(indent + 4))\(body.text(indent: indent + 4))\n\(SwiftText.space(indent))}"
    }

    /// A closure on lines of its own; anything else as it fits.
    private func broken(indent: Int) -> String {
        guard case .closure(let head, let body) = self else { return text(indent: indent) }
        return Self.brokenClosure(head, body, indent: indent)
    }

    private static func brokenGroup(
        _ open: String,
        _ items: [SwiftLayout],
        _ close: String,
        _ kind: GroupKind,
        indent: Int
    ) -> String {
        guard let first = items.first else { return open + close }
        if kind == .arguments, items.count == 1, first.isCollection {
            // A single list stays next to its bracket: `call(label: [`.
            return open + first.text(indent: indent, before: SwiftText.width) + close
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

    private static func brokenOperators(
        _ first: SwiftLayout,
        _ rest: [(sign: String, operand: SwiftLayout)],
        indent: Int,
        inner: Int,
        before: Int,
        after: Int
    ) -> String {
        if case .operators(let innermost, let inside) = first, hasOnePrecedence(inside + rest),
            !first.fits(indent + before)
        {
            let row = inside + rest
            return brokenOperators(innermost, row, indent: indent, inner: inner, before: before, after: after)
        }
        var lines = [first.text(indent: indent, before: before)]
        for (position, part) in rest.enumerated() {
            let last = position + 1 == rest.count ? after : 0
            let operand = part.operand.text(indent: inner, before: part.sign.columns + 1, after: last)
            lines.append("\(SwiftText.space(inner))\(part.sign) \(operand)")
        }
        return lines.joined(separator: "\n")
    }

    /// Whether the first operand is the start of the same row: a sum, where the whole is a sum.
    var startsRow: Bool {
        guard case .operators(.operators(_, let inside), let rest) = self else { return false }
        return Self.hasOnePrecedence(inside + rest)
    }

    private static func hasOnePrecedence(_ operands: [(sign: String, operand: SwiftLayout)]) -> Bool {
        let signs = Set(operands.map(\.sign))
        return signs.isSubset(of: ["+", "-", "+|", "-|"]) || signs.isSubset(of: ["*", "/", "%", "*|"])
    }

    private static func brokenConditions(_ conditions: [SwiftLayout], indent: Int, before: Int) -> String {
        guard let first = conditions.first else { return "" }
        let comma = conditions.count > 1 ? 1 : 0
        var text = first.text(indent: indent, before: before, after: comma)
        for (position, condition) in conditions.enumerated().dropFirst() {
            let after = position + 1 < conditions.count ? 1 : 0
            text += ",\n\(SwiftText.space(indent + 4))\(condition.text(indent: indent + 4, after: after))"
        }
        return text
    }

    /// Operands go to lines of their own, all in one column; anything else is broken behind its opening bracket, unless
    /// not even that fits beside what it is assigned to.
    private static func assignment(of value: SwiftLayout, to target: SwiftLayout, indent: Int, after: Int) -> String {
        let start = target.text(indent: indent, after: 2)
        guard case .operators(let first, let rest) = value else {
            let column = start.lastLine.columns + 3
            let isTooLong = indent + column + value.opening.columns > SwiftText.width
            let goesOn = value.goesOnBehindBrackets && !target.isDeclaration
            if isTooLong || goesOn || value.fitsBehindSign(indent: indent, after: after) {
                let inner = indent + 4
                return "\(start) =\n\(SwiftText.space(inner))\(value.text(indent: inner, after: after))"
            }
            return "\(start) = \(value.text(indent: indent, before: column, after: after))"
        }
        let inner = indent + 4
        let operands =
            inner + value.columns + after <= SwiftText.width
            ? value.flat : brokenOperators(first, rest, indent: inner, inner: inner, before: 0, after: after)
        return "\(start) =\n\(SwiftText.space(inner))\(operands)"
    }

    private static func brokenSequence(_ parts: [SwiftLayout], indent: Int, before: Int, after: Int) -> String {
        guard let last = parts.lastIndex(where: \.isBreakable) else { return parts.map(\.flat).joined() }
        let tail = parts[(last + 1)...].map(\.flat).joined()
        let head = SwiftLayout.sequence(Array(parts[..<last]))
        let start = head.text(indent: indent, before: before, after: parts[last].opening.columns)
        let column = start.isOneLine ? before + start.columns : start.lastLine.columns - indent
        return start + parts[last].text(indent: indent, before: max(column, 1), after: after + tail.columns) + tail
    }

    /// How many lists of several items there are: swift-format keeps room for the comma that the last item of each would
    /// have on a line of its own.
    private var lists: Int {
        switch self {
        case .text, .literal: 0
        case .group(_, let items, _, .collection) where items.count > 1: items.reduce(1) { $0 + $1.lists }
        case .sequence(let parts), .group(_, let parts, _, _), .conditions(let parts):
            parts.reduce(0) { $0 + $1.lists }
        case .operators(let first, let rest): rest.reduce(first.lists) { $0 + $1.operand.lists }
        case .closure(_, let body): body.lists
        case .closures(let first, _, let second): first.lists + second.lists
        case .assignment(let target, let value): target.lists + value.lists
        }
    }

    /// What has to stay on the line on which the piece begins.
    var opening: String {
        switch self {
        case .group(let open, _, _, _): open
        case .closure(let head, _): "{\(head)"
        case .closures(let first, _, _): first.opening
        case .sequence(let parts): Self.opening(of: parts)
        case .conditions(let parts): parts.first?.opening ?? ""
        case .operators(let first, _): first.opening
        case .assignment(let target, _): target.opening
        case .text(let text): text
        case .literal: "\"\"\""
        }
    }

    private static func opening(of parts: [SwiftLayout]) -> String {
        let whole = parts.prefix { !$0.isBreakable }
        return whole.map(\.flat).joined() + (parts.dropFirst(whole.count).first?.opening ?? "")
    }

    /// Whether a member is asked of what ends in brackets, `f(x).count`: such a value isn't broken beside what it is
    /// assigned to, but for one that is declared.
    private var goesOnBehindBrackets: Bool {
        guard case .sequence(let parts) = self, let last = parts.last else { return false }
        if case .sequence = last { return last.goesOnBehindBrackets }
        return !last.isBreakable && parts.contains(where: \.isBreakable)
    }

    /// Whether it is a literal that has room on a line of its own.
    private func fitsBehindSign(indent: Int, after: Int) -> Bool {
        guard case .literal(let text, _) = self else { return false }
        return indent + 4 + text.columns + after <= SwiftText.width
    }

    private var isDeclaration: Bool { opening.hasPrefix("let ") || opening.hasPrefix("var ") }

    private var isCollection: Bool {
        switch self {
        case .group(_, _, _, let kind): kind == .collection
        case .sequence(let parts): parts.last?.isCollection ?? false
        case .text, .literal, .operators, .closure, .closures, .conditions, .assignment: false
        }
    }
}
