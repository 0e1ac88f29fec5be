import SDKRuntime

/// A figure that is made of others: when one of those is configured, it follows. Generated.
public struct DerivedConstant<State: MockState>: Sendable {
    /// The figure's name.
    public let name: String
    /// Works it out with the figures as they are at the moment.
    public let value: @Sendable (borrowing MockCall<State>) -> WireValue

    /// Makes a derived figure.
    public init(_ name: String, _ value: @escaping @Sendable (borrowing MockCall<State>) -> WireValue) {
        self.name = name
        self.value = value
    }
}
