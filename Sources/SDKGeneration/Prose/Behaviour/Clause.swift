import SDKSpec

/// One of several conditions.
enum Clause {
    /// A clause in words.
    case text(String)
    /// A condition that holds, or doesn't.
    case condition(TypedExpression, holds: Bool)

    /// What it takes itself, where that is more than one thing.
    var inner: Junction? {
        switch self {
        case .text: nil
        case .condition(let condition, let holds): Junction(condition, holds)
        }
    }

    /// Whether it tells of the items of a list: whatever stands behind seems to be about them too.
    var runsOn: Bool {
        guard case .condition(let condition, _) = self, inner == nil else { return false }
        return condition.isAboutItems
    }
}

extension TypedExpression {
    fileprivate var isAboutItems: Bool {
        switch kind {
        case .comprehension(.any, _, _, _), .comprehension(.all, _, _, _): true
        case .unary(.not, let operand), .present(let operand): operand.isAboutItems
        default: false  // Is about nothing but itself.
        }
    }
}
