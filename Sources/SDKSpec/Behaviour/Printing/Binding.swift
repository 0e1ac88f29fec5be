/// How tightly the parts of an expression hold together, from the loosest to the tightest.
package enum Binding: Int, Comparable {
    case conditional
    case disjunction
    case conjunction
    case negation
    case comparison
    case fallback
    case sum
    case product
    case signed
    case postfix

    /// How tightly an operand has to hold together to stand without parentheses.
    package var clearOperand: Binding {
        switch self {
        case .disjunction, .conjunction: .negation
        case .comparison: .sum
        case .fallback: .signed
        case .conditional, .negation, .sum, .product, .signed, .postfix: Binding(rawValue: rawValue + 1) ?? .postfix
        }
    }

    package static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
}

extension BinaryOperator {
    /// How tightly what it makes holds together.
    package var binding: Binding {
        switch self {
        case .or: .disjunction
        case .and: .conjunction
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .isNotIn, .hasForm: .comparison
        case .orElse: .fallback
        case .plus, .minus: .sum
        case .times, .dividedBy, .modulo: .product
        }
    }
}

extension Literal {
    /// Whether it is a number.
    package var isNumber: Bool {
        switch self {
        case .int, .uint, .double: true
        case .string, .bool, .none, .emptyMap: false
        }
    }

    /// Whether a minus stands before it.
    package var isNegative: Bool {
        switch self {
        case .int(let number): number < 0
        case .double(let number): number < 0
        case .uint, .string, .bool, .none, .emptyMap: false
        }
    }
}
