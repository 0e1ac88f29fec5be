import SDKMockRuntime
import SDKRuntime

/// A call in a world of an interpreted spec.
typealias SpecCall = MockCall<SpecState>

/// The variables of a body, by their slots.
struct Frame: Sendable {
    /// The values.
    var slots: [Value]

    /// A frame with as many slots as a body has, the first ones filled.
    init(_ values: [Value] = [], slots count: Int) {
        slots = values
        if slots.count < count { slots += repeatElement(.none, count: count - slots.count) }
    }
}

/// Works an expression out.
typealias Evaluation = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Value

/// Works a condition out.
typealias Condition = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Bool

/// Carries a statement out.
typealias Execution = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Flow

/// Runs a whole body, given its parameters.
typealias Routine = @Sendable (inout SpecCall, [Value]) throws(SDKError) -> Value

/// What comes after a statement.
enum Flow: Sendable {
    /// The next one.
    case next
    /// Nothing: the body has ended with an answer.
    case end(Value)
}
