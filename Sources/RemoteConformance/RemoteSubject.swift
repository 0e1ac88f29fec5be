import SDKConformance
import SDKRuntime
import SDKWebSocket

/// An implementation behind a WebSocket, held to a suite. Its world is made new for each case, so cases run one after
/// the other, and nobody else may use it meanwhile.
public struct RemoteSubject: ConformanceSubject {
    private let url: String
    private let connections: ConnectionPool
    private let edition: String?
    private let watch = SilenceWatch()
    private let wrap: @Sendable (any Transport) -> any Transport

    /// Puts a server behind the runner.
    ///
    /// - Parameters:
    ///   - url: Its address, which begins with `ws://`.
    ///   - edition: The edition that cases begin with, whichever the server began with: the largest of the spec. Nil for
    ///     the server's own.
    ///   - options: How connections behave.
    ///   - wrap: What calls go through before they are sent, such as a generated client.
    public init(
        url: String,
        edition: String? = nil,
        options: WebSocketOptions = WebSocketOptions(),
        through wrap: @escaping @Sendable (any Transport) -> any Transport = { $0 }
    ) {
        self.url = url
        var options = options
        // A case in which the connection gets lost has failed.
        options.backOff = nil
        // Whoever holds a server to the spec wants to know where it leaves the wire's rules.
        options.isStrict = true
        connections = ConnectionPool(url: url, options: options)
        self.edition = edition
        self.wrap = wrap
    }

    /// Why a text can't be the address of a server; nil when it can.
    public static func flaw(ofAddress url: String) -> String? { WebSocketTransport.flaw(ofAddress: url) }

    /// Makes sure that there is a server whose world can be made new, before cases fail, or are left out, one after the
    /// other.
    public func connect() async throws(SDKError) {
        do {
            _ = try await makeWorld()
        } catch let error as SDKError {
            throw error
        } catch {
            throw SDKError(kind: .notModelled, message: "no case can be run against `\(url)`: \(error)")
        }
    }

    /// A world in which nothing has happened yet. Once a method isn't answered any more there is none.
    public func makeWorld() async throws -> any ConformanceWorld {
        if let reason = watch.reason { throw Unsupported(reason) }
        let control = try await connections.connection(as: nil)
        let world = RemoteWorld(control: control, connections: connections, watch: watch, wrap: wrap)
        try await world.control("reset")
        do {
            if let edition { try await world.setEdition(edition) }
        } catch is Unsupported {
            // A server that can't sell another edition has that of the cases, or they fail and say so.
        }
        return world
    }
}
