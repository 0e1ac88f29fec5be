// What is better written in parts.
extension SwiftLine {
    /// Whether the line is more than a line or the compiler takes: it doesn't fit, is broken where swift-format has rules
    /// of its own, or holds so much of open type that the compiler searches for long.
    ///
    /// - Parameter indent: The column in which lines of level 0 stand.
    func isTangled(indent: Int) -> Bool {
        if code.openWeight > Self.mostOpenWeight { return true }
        let end = opensBlock ? 2 : 0
        if indent + level * 4 + code.columns + end <= SwiftText.width { return false }
        if code.holdsOperandOfLines { return true }
        if code.holdsRow(longerThan: Self.longestRow(indent: indent, level: level)) { return true }
        return text(indent: indent).lines.contains { $0.columns > SwiftText.width || $0.endsInsideOfOperand }
    }

    /// How long a row of operands can be that is an operand itself.
    static func longestRow(indent: Int, level: Int) -> Int {
        SwiftText.width - indent - level * 4 - roomBesideOperand
    }

    /// What stands on a line beside an operand, `return `, an operator, a comma.
    private static let roomBesideOperand = 12

    /// With twice as much the compiler takes seconds.
    private static let mostOpenWeight = 16
}

extension String {
    /// Whether the line ends within brackets around an operand, or around a key.
    fileprivate var endsInsideOfOperand: Bool {
        if hasSuffix("(") { return dropLast().last.map { " ([{!-".contains($0) } ?? true }
        guard !hasSuffix("[") else { return false }
        return utf8.count { $0 == UInt8(ascii: "[") } > utf8.count { $0 == UInt8(ascii: "]") }
    }
}

extension SwiftLayout {
    /// Whether a row of operands that doesn't fit on a line is an operand itself, or a choice a value of another choice.
    fileprivate func holdsRow(longerThan most: Int) -> Bool {
        switch self {
        case .text, .literal: false
        case .sequence(let parts), .conditions(let parts): parts.contains { $0.holdsRow(longerThan: most) }
        case .group(_, let items, _, _):
            items.contains { $0.holdsRow(longerThan: most) || $0.beginsInBrackets(longerThan: most, alone: false) }
        case .operators(let first, let rest):
            rows.contains { $0.columns > most }
                || ([first] + rest.map(\.operand)).contains { $0.holdsRow(longerThan: most) }
        case .closure(_, let body): body.holdsRow(longerThan: most)
        case .closures(let first, _, let second):
            first.holdsRow(longerThan: most) || second.holdsRow(longerThan: most)
        case .assignment(let target, let value):
            target.holdsRow(longerThan: most) || value.holdsRow(longerThan: most)
                || value.beginsInBrackets(longerThan: most, alone: true)
        }
    }

    /// Whether it begins with a row of operands in brackets behind a sign, `!(a && b)`, that doesn't fit on a line: what is
    /// assigned and what is an argument is indented otherwise then.
    ///
    /// - Parameter alone: Whether that is so where no operator follows, too.
    private func beginsInBrackets(longerThan most: Int, alone: Bool) -> Bool {
        switch self {
        case .operators(let first, _): first.beginsInBrackets(longerThan: most, alone: true)
        case .sequence(let parts):
            if case .text(")")? = parts.last {
                alone && parts.contains { $0.isRow && $0.columns > most }
            } else {
                parts.contains { $0.beginsInBrackets(longerThan: most, alone: alone) }
            }
        case .text, .literal, .group, .closure, .closures, .conditions, .assignment: false
        }
    }

    /// Whether a long literal is an operand, or something stands behind one: swift-format has rules of its own for such.
    fileprivate var holdsOperandOfLines: Bool {
        switch self {
        case .text, .literal: return false
        case .sequence(let parts):
            return parts.dropLast().contains(where: \.isLongLiteral) || parts.contains(where: \.holdsOperandOfLines)
        case .group(_, let items, _, _), .conditions(let items): return items.contains(where: \.holdsOperandOfLines)
        case .operators(let first, let rest):
            let operands = [first] + rest.map(\.operand)
            return operands.contains { $0.endsInLongLiteral || $0.holdsOperandOfLines }
        case .closure(_, let body): return body.holdsOperandOfLines
        case .closures(let first, _, let second): return first.holdsOperandOfLines || second.holdsOperandOfLines
        case .assignment(let target, let value): return target.holdsOperandOfLines || value.holdsOperandOfLines
        }
    }

    private var isLongLiteral: Bool {
        if case .literal = self { isBreakable } else { false }
    }

    private var endsInLongLiteral: Bool {
        if case .sequence(let parts) = self { parts.last?.endsInLongLiteral ?? false } else { isLongLiteral }
    }

    /// The operands that are rows and are indented as such: neither what `&&` joins nor the start of a longer row.
    private var rows: [SwiftLayout] {
        guard case .operators(let first, let rest) = self, !["&&", "||"].contains(rest[0].sign) else { return [] }
        let others = rest.map(\.operand)
        if isChoice { return ([first] + others).filter(\.isRow) }
        return ((startsRow ? [] : [first]) + others).filter(\.isRow)
    }

    /// Whether it is operands with operators between them.
    var isRow: Bool {
        if case .operators = self { true } else { false }
    }

    private var isChoice: Bool {
        if case .operators(_, let rest) = self { rest.contains { $0.sign == "?" } } else { false }
    }

    /// How much there is whose type the compiler finds together with that of what stands around it: lists that are
    /// operands or that a function is called on, and choices that are operands.
    fileprivate var openWeight: Int { weight(isOpen: false) }

    private func weight(isOpen: Bool) -> Int {
        switch self {
        case .text, .literal: return 0
        case .sequence(let parts):
            return parts.enumerated().reduce(0) { sum, part in
                sum + part.element.weight(isOpen: isOpen && parts.count == 1 || isCalledOn(part.offset, of: parts))
            }
        case .group("(", let items, _, .arguments): return Self.weight(of: items, isOpen: isOpen)
        case .group(_, let items, _, .arguments), .group(_, let items, _, .parameters), .conditions(let items):
            return Self.weight(of: items, isOpen: false)
        case .group(_, let items, _, .collection):
            return Self.weight(of: items, isOpen: isOpen) + (isOpen ? items.count + 3 : 0)
        case .operators(let first, let rest):
            let operands = Self.weight(of: [first] + rest.map(\.operand), isOpen: isOpen || !isChoice)
            return operands + (isOpen && isChoice ? 4 : 0)
        case .closure(_, let body): return body.weight(isOpen: false)
        case .closures(let first, _, let second): return Self.weight(of: [first, second], isOpen: false)
        case .assignment(let target, let value): return Self.weight(of: [target, value], isOpen: false)
        }
    }

    private static func weight(of layouts: [SwiftLayout], isOpen: Bool) -> Int {
        layouts.reduce(0) { $0 + $1.weight(isOpen: isOpen) }
    }

    /// Whether a `.` stands behind one of several layouts.
    private func isCalledOn(_ place: Int, of parts: [SwiftLayout]) -> Bool {
        guard parts.indices.contains(place + 1) else { return false }
        return parts[place + 1].opening.hasPrefix(".") || parts[place + 1].opening.hasPrefix("?.")
    }
}
