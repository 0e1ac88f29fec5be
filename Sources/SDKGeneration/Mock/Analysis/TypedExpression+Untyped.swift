import SDKSpec

extension TypedExpression {
    /// Whether nothing in it but literals is a number, whatever conditions they stand behind: what Swift makes of them where
    /// nothing else says of which type they are may be another one.
    var isOfUntypedNumbers: Bool {
        if isOfLiterals { return true }
        switch kind {
        case .literal: return true
        case .conditional(_, let then, let otherwise): return then.isOfUntypedNumbers && otherwise.isOfUntypedNumbers
        case .binary(_, let left, let right): return left.isOfUntypedNumbers && right.isOfUntypedNumbers
        case .unary(_, let operand): return operand.isOfUntypedNumbers
        case .function(.min, let values), .function(.max, let values): return values.allSatisfy(\.isOfUntypedNumbers)
        default: return false  // It has a type in Swift.
        }
    }

    /// Whether it is one of several lists of such numbers: beside another list, the compiler looks for their types longer
    /// than it allows itself.
    var isChoiceOfUntypedLists: Bool {
        switch kind {
        case .conditional(_, let then, let otherwise), .choice(_, let then, let otherwise):
            [then, otherwise].allSatisfy { $0.isUntypedList || $0.isChoiceOfUntypedLists }
        default: false  // Is no choice.
        }
    }

    private var isUntypedList: Bool {
        if case .list(let items) = kind { items.allSatisfy(\.isOfUntypedNumbers) } else { false }
    }
}
