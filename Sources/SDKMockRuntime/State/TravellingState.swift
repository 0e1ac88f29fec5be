import SDKRuntime

/// A state that can say itself what it keeps, because its fields are no properties: that of a spec which is interpreted.
public protocol TravellingState: MockState {
    /// Everything that is kept: `devices`, `users` and `world`. A field that is absent is null.
    var wire: WireValue { get }
}
