import SDKSpec

extension TypedExpression {
    /// The argument of a function, where the expression is a call of it.
    func argument(of function: BuiltInFunction) -> TypedExpression? {
        guard case .function(let called, let arguments) = kind, called == function else { return nil }
        return arguments.first
    }
}
