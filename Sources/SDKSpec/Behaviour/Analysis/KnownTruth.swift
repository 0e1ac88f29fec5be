// Truth values of which not all are known.

extension Bool? {
    /// Whether both hold; nil where that depends on what isn't known.
    package static func both(_ one: Bool?, _ other: Bool?) -> Bool? {
        if one == false || other == false { return false }
        return one == nil || other == nil ? nil : true
    }

    /// Whether one of two holds at least; nil where that depends on what isn't known.
    package static func either(_ one: Bool?, _ other: Bool?) -> Bool? {
        if one == true || other == true { return true }
        return one == nil || other == nil ? nil : false
    }
}

extension TypedExpression {
    /// Whether a condition holds; nil where that depends on what isn't known.
    ///
    /// - Parameter known: What comes of the parts that aren't put together by `not`, `and` and `or`.
    package func truth(_ known: (TypedExpression) -> Bool?) -> Bool? {
        switch kind {
        case .literal(.bool(let truth)): truth
        case .unary(.not, let operand): operand.truth(known).map { !$0 }
        case .binary(.and, let left, let right): .both(left.truth(known), right.truth(known))
        case .binary(.or, let left, let right): .either(left.truth(known), right.truth(known))
        default: known(self)  // Put together in no other way.
        }
    }
}
