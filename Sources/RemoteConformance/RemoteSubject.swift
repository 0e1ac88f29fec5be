import SDKConformance
import SDKRuntime
import SDKWebSocket

/// An implementation behind a WebSocket, held to a suite. Its world is made new for each case, so cases run one after
/// the other, and nobody else may use it meanwhile.
public struct RemoteSubject: ConformanceSubject {
    private let url: String
    private let options: WebSocketOptions
    private let wrap: @Sendable (any Transport) -> any Transport

    /// Puts a server behind the runner.
    ///
    /// - Parameters:
    ///   - url: Its address, which begins with `ws://`.
    ///   - options: How connections behave.
    ///   - wrap: What calls go through before they are sent, such as a generated client.
    public init(
        url: String,
        options: WebSocketOptions = WebSocketOptions(),
        through wrap: @escaping @Sendable (any Transport) -> any Transport = { $0 }
    ) {
        self.url = url
        var options = options
        // A case in which the connection gets lost has failed.
        options.backOff = nil
        self.options = options
        self.wrap = wrap
    }

    /// A world in which nothing has happened yet.
    public func makeWorld() async throws -> any ConformanceWorld {
        let world = RemoteWorld(
            control: try await WebSocketTransport.connect(to: url, options: options),
            connect: { device in try await WebSocketTransport.connect(to: url, as: device, options: options) },
            wrap: wrap
        )
        try await world.control("reset")
        return world
    }
}
