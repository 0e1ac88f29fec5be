import SDKSpec

/// A way in which a call comes to fail.
struct FailurePath {
    /// Why it fails there.
    enum Cause {
        /// It always does.
        case always
        /// A condition holds.
        case condition(TypedExpression)
        /// A value isn't there that has to be given.
        case missing(TypedExpression)
        /// A value isn't there that is looked for.
        case absent(TypedExpression)
    }

    /// Where the statement stands.
    let place: FailurePlace
    let cause: Cause
    /// What holds there.
    let around: [Circumstances.Surrounding]
    /// What the names in the cause were read from, where that is a store.
    let places: [String: TypedExpression]
    /// What the names there were given by.
    let definitions: [String: TypedExpression]

    /// What the path is told by, in the order of the text.
    var expressions: [TypedExpression] { around.expressions + cause.expressions }
}

extension FailurePath.Cause {
    fileprivate var expressions: [TypedExpression] {
        switch self {
        case .always: []
        case .condition(let value), .missing(let value), .absent(let value): [value]
        }
    }

    /// The cause with values in place of names.
    func substituting(_ values: [String: TypedExpression]) -> Self {
        switch self {
        case .always: .always
        case .condition(let condition): .condition(condition.substituting(values))
        case .missing(let value): .missing(value.substituting(values))
        case .absent(let value): .absent(value.substituting(values))
        }
    }
}
