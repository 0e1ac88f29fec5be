import SDKRuntime
import SDKWebSocket
import Synchronization

/// The connections to a server, kept from case to case: making one takes longer than most cases do.
final class ConnectionPool: Sendable {
    private let url: String
    private let options: WebSocketOptions
    private let connections = Mutex<[String?: WebSocketTransport]>([:])

    init(url: String, options: WebSocketOptions) {
        self.url = url
        self.options = options
    }

    /// The connection of a device, or without one that for control calls. Nothing of an earlier case comes out of it any
    /// more.
    func connection(as device: String?) async throws(SDKError) -> WebSocketTransport {
        if let connection = connections.withLock({ $0[device] }), await connection.isSettled() { return connection }
        let connection = try await WebSocketTransport.connect(to: url, as: device, options: options)
        connections.withLock { $0[device] = connection }
        return connection
    }
}

extension WebSocketTransport {
    /// Waits for whatever is on its way. It is false when the connection is lost, and when nobody can know.
    fileprivate func isSettled() async -> Bool {
        (try? await call(WireRequest(method: "world.settle", arguments: [:]))) != nil
    }
}
