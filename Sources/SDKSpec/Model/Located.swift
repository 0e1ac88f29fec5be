/// A value together with the place that it was read from, so that whatever is wrong with it can be pointed at.
public struct Located<Value: Sendable>: Sendable {
    /// The value read.
    public let value: Value
    /// Where it stands.
    public let location: SourceLocation

    /// Puts a value and its place together.
    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}
