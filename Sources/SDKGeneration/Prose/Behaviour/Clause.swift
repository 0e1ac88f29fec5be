import SDKSpec

/// One of several conditions.
enum Clause {
    /// A clause in words.
    case text(String)
    /// One condition that holds, or doesn't.
    case single(TypedExpression, holds: Bool)
    /// What takes more than one thing.
    case several(Junction)

    /// A condition that holds, or doesn't, with all that it takes.
    static func condition(_ condition: TypedExpression, holds: Bool) -> Clause {
        Junction(condition, holds).map { .several($0) } ?? .single(condition, holds: holds)
    }

    /// Whether it takes more than one thing.
    var isSeveral: Bool { if case .several = self { true } else { false } }

    /// Whether it tells of the items of a list: whatever stands behind seems to be about them too.
    var runsOn: Bool { if case .single(let condition, _) = self { condition.isAboutItems } else { false } }
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
