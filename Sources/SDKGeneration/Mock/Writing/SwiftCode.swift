/// A piece of a Swift expression or statement that knows where it may be broken into lines.
///
/// Behaviour needs more shapes than `SwiftLayout` has: operators are broken before the operator, closures behind `in`.
indirect enum SwiftCode {
    /// Text that is never broken.
    case text(String)
    /// Pieces one after the other; the last that can be broken is broken first.
    case sequence([SwiftCode])
    /// Items between brackets, one a line when they don't fit.
    case group(open: String, items: [SwiftCode], close: String, trailingComma: Bool)
    /// Operands joined by operators, broken before each operator.
    case operators(first: SwiftCode, rest: [(sign: String, operand: SwiftCode)])
    /// ` { head` body `}`, broken behind the head and before the closing brace.
    case closure(head: String, body: SwiftCode)
    /// Two closures at the end of a call, each on lines of its own whether they would fit or not.
    case closures(SwiftCode, label: String, SwiftCode)
    /// Conditions of a choice, all of which have to hold, one a line when they don't fit.
    case conditions([SwiftCode])
    /// `target = value`; operands that don't fit go to lines of their own.
    case assignment(target: SwiftCode, value: SwiftCode)

    /// `head(items)`.
    static func call(_ head: String, _ items: [SwiftCode]) -> SwiftCode {
        .group(open: "\(head)(", items: items, close: ")", trailingComma: false)
    }

    /// `head(items)` where the head can be broken too.
    static func call(_ head: SwiftCode, _ name: String, _ items: [SwiftCode]) -> SwiftCode {
        .sequence([head, call(name, items)])
    }

    /// `[items]`.
    static func array(_ items: [SwiftCode]) -> SwiftCode {
        items.isEmpty ? "[]" : .group(open: "[", items: items, close: "]", trailingComma: true)
    }

    /// `label: value`.
    static func labelled(_ label: String, _ value: SwiftCode) -> SwiftCode {
        .sequence([.text("\(label): "), value])
    }

    static func + (left: SwiftCode, right: SwiftCode) -> SwiftCode {
        switch (left, right) {
        case (.text(let left), .text(let right)): .text(left + right)
        case (.sequence(let parts), _): .sequence(parts + [right])
        default: .sequence([left, right])
        }
    }

    /// The text on one line.
    var flat: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Writes into one text: putting the texts of parts together would copy each of them once a level.
    private func write(to text: inout String) {
        switch self {
        case .text(let part): text += part
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
            text += " {\(head) "
            body.write(to: &text)
            text += " }"
        case .closures(let first, let label, let second):
            first.write(to: &text)
            text += " \(label):"
            second.write(to: &text)
        case .conditions(let conditions): Self.write(conditions, to: &text)
        case .assignment(let target, let value):
            target.write(to: &text)
            text += " = "
            value.write(to: &text)
        }
    }

    /// Writes items with commas between them.
    private static func write(_ items: [SwiftCode], to text: inout String) {
        for (position, item) in items.enumerated() {
            if position > 0 { text += ", " }
            item.write(to: &text)
        }
    }

    /// The columns of the text on one line.
    var columns: Int {
        switch self {
        case .text(let text): text.columns
        case .sequence(let parts): parts.reduce(0) { $0 + $1.columns }
        case .group(let open, let items, let close, _):
            items.reduce(open.columns + close.columns + 2 * max(items.count - 1, 0)) { $0 + $1.columns }
        case .operators(let first, let rest):
            rest.reduce(first.columns) { $0 + 2 + $1.sign.columns + $1.operand.columns }
        case .closure(let head, let body): 5 + head.columns + body.columns
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
        case .sequence(let parts), .conditions(let parts): parts.contains(where: \.isBreakable) || isList
        case .group(_, let items, _, _): !items.isEmpty
        case .operators, .closure, .closures, .assignment: true
        }
    }
}

extension SwiftCode {
    private var isList: Bool {
        if case .conditions(let conditions) = self { conditions.count > 1 } else { false }
    }
}

extension SwiftCode: ExpressibleByStringInterpolation {
    /// Text that is never broken.
    init(stringLiteral value: String) {
        self = .text(value)
    }
}
