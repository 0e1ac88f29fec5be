/// What carries calls to a service and its events back. A generated client speaks over any: the vendor's SDK in a
/// browser, its C library, a connection to a server, or a mock in the same process.
///
/// Implement it where calls leave your process; a generated dispatcher is one that calls another implementation of the
/// same interface. An implementation
/// - knows a method by the id of its overload, and finds the arguments by name;
/// - answers with the wire form of the method's result, null for none;
/// - throws the service's error as one of kind `service` with its code, and its own as one of kind `transport`;
/// - has each event in every stream that was asked for before the event came.
///
/// ```swift
/// struct Recorded: Transport {
///     let answers: [WireRequest: WireValue]
///
///     func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
///         guard let answer = answers[request] else { throw .transport("no answer to \(request) was recorded") }
///         return answer
///     }
///
///     func events() -> EventStream<WireEvent> { .finished }
/// }
/// ```
public protocol Transport: Sendable {
    /// Makes a call and waits for the answer.
    func call(_ request: WireRequest) async throws(SDKError) -> WireValue

    /// The events that come from now on, a stream for each who asks.
    func events() -> EventStream<WireEvent>
}
