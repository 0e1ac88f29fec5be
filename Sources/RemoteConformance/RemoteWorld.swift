import SDKConformance
import SDKRuntime
import SDKWebSocket
import Synchronization

/// The world of a server, for one case.
final class RemoteWorld: ConformanceWorld {
    private let controls: WebSocketTransport
    private let connections: ConnectionPool
    private let watch: SilenceWatch
    private let wrap: @Sendable (any Transport) -> any Transport
    private let devices = Mutex<[WebSocketTransport]>([])

    init(
        control: WebSocketTransport,
        connections: ConnectionPool,
        watch: SilenceWatch,
        wrap: @escaping @Sendable (any Transport) -> any Transport
    ) {
        controls = control
        self.connections = connections
        self.watch = watch
        self.wrap = wrap
    }

    func transport(for device: String) async throws -> any Transport {
        let transport = try await connections.connection(as: device)
        devices.withLock { $0.append(transport) }
        return wrap(WatchedTransport(transport: transport, watch: watch))
    }

    /// Whatever was sent to a device before the answer to a call of its own is there once that has come.
    func settle() async throws {
        for device in devices.withLock(\.self) { try await control("settle", over: device) }
    }

    var now: Int {
        get async throws { try Int(wire: try await control("time")) }
    }

    func advance(seconds: Int) async throws { try await control("advance", ["seconds": seconds.wire]) }

    func setEdition(_ name: String) async throws { try await control("edition", ["name": name.wire]) }

    func configure(_ constant: String, to value: WireValue) async throws {
        try await control("configure", ["constant": constant.wire, "value": value])
    }

    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        try await call("perform", ["control": control.wire, "of": owner.wire, "arguments": arguments])
    }

    /// Makes a control call. One that fails says which it was.
    @discardableResult
    func control(
        _ name: String,
        _ arguments: WireValue = [:],
        over transport: WebSocketTransport? = nil
    ) async throws -> WireValue {
        do {
            return try await call(name, arguments, over: transport)
        } catch let error as SDKError {
            throw error.ofCall("world.\(name)")
        }
    }

    /// Makes a control call. What the server doesn't offer, no case can ask of it.
    private func call(
        _ name: String,
        _ arguments: WireValue,
        over transport: WebSocketTransport? = nil
    ) async throws -> WireValue {
        let request = WireRequest(method: "world.\(name)", arguments: arguments)
        do throws(SDKError) {
            return try await (transport ?? controls).call(request)
        } catch {
            if error.isMissingMethod { throw Unsupported("the server has no `world.\(name)`") }
            throw error
        }
    }
}

extension SDKError {
    /// The error, and which call it is about.
    fileprivate func ofCall(_ method: String) -> SDKError {
        SDKError(kind: kind, code: code, message: "`\(method)` failed: \(message)", path: path, fact: fact)
    }
}
