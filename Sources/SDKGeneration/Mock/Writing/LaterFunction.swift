import SDKSpec

/// What a body does later, as a function of its own.
struct LaterFunction {
    /// Its name.
    let name: String
    /// The variables of the body that it is given.
    let parameters: [(name: String, type: TypeReference)]
    /// Its statements.
    let statements: [TypedStatement]
}
