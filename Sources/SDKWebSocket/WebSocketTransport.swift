import SDKRuntime

/// The transport by which a generated client speaks to a server over a WebSocket: a served mock, or a bridge before the
/// vendor's own SDK.
///
/// A connection is a device. Answers are matched to their calls, whatever order they come in; events come in their
/// order. A connection that is lost is made anew, and ``changes()`` reports it: the calls that were waiting have failed
/// with errors of kind `transport`, none of them is sent a second time, and events were missed.
///
/// ```swift
/// let transport = try await WebSocketTransport.connect(to: "ws://127.0.0.1:8080/", as: "alice")
/// let chat = ChatClient(transport: transport)
/// ```
///
/// The connection ends with ``close()``, or when the transport is let go.
public final class WebSocketTransport: Transport {
    private let core: ConnectionCore

    private init(_ core: ConnectionCore) {
        self.core = core
    }

    deinit { core.close() }

    /// Makes a connection.
    ///
    /// - Parameters:
    ///   - url: The address, which begins with `ws://`.
    ///   - device: The device that the connection is; nil for one that only makes control calls.
    ///   - options: How it behaves.
    /// - Throws: An error of kind `transport` when there is no such server. Nothing is tried again then.
    public static func connect(
        to url: String,
        as device: String? = nil,
        options: WebSocketOptions = WebSocketOptions()
    ) async throws(SDKError) -> WebSocketTransport {
        let core = ConnectionCore(try ServerAddress(url, device: device), options)
        try await core.connect()
        return WebSocketTransport(core)
    }

    /// Why a text isn't the address of a WebSocket; nil when it is one.
    public static func flaw(ofAddress url: String) -> String? {
        do throws(SDKError) {
            _ = try ServerAddress(url, device: nil)
            return nil
        } catch {
            return error.message
        }
    }

    /// Makes a call and waits for the answer. What isn't answered in time, or was waiting when the connection got lost,
    /// fails with the kind `transport`: whether it was carried out is not known then.
    public func call(_ request: WireRequest) async throws(SDKError) -> WireValue { try await core.call(request) }

    /// Whether an error says that a call got no answer in time.
    package static func isLate(_ error: SDKError) -> Bool {
        error.kind == .transport && error.message == SDKError.late.message
    }

    /// The events that come from now on, a stream for each who asks. They go on through all connections.
    public func events() -> EventStream<WireEvent> { core.events() }

    /// What happens to the connection from now on, a stream for each who asks.
    public func changes() -> EventStream<ConnectionChange> { core.changes() }

    /// Ends the connection. Calls that wait fail, and streams end.
    public func close() { core.close() }
}
