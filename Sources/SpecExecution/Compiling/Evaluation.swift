import SDKMockRuntime
import SDKRuntime

/// A call in a world of an interpreted spec.
typealias SpecCall = MockCall<SpecState>

/// Works an expression out.
typealias Evaluation = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Value

/// Works a condition out.
typealias Condition = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Bool

/// Carries a statement out.
typealias Execution = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Flow

/// Runs a whole body, given its parameters.
typealias Routine = @Sendable (inout SpecCall, [Value]) throws(SDKError) -> Value
