import NIOCore
import NIOHTTP1
import NIOPosix
import SDKMockRuntime
import SDKRuntime

/// A mock world behind JSON-RPC 2.0 over WebSocket, for whatever speaks that: apps, tests in other languages, a page.
///
/// A connection is a device, named when it opens: `ws://127.0.0.1:8080/?device=alice/phone`. Calls are requests with the
/// spec's names, events are notifications, and what a test does to the world goes under `world.`. A call can also be
/// made by HTTP POST, and a browser that opens the address sees the world while it is used.
///
/// ```swift
/// let server = try await MockServer.start(ChatWorld())
/// let chat = ChatClient(transport: try await WebSocketTransport.connect(to: server.url, as: "alice"))
/// …
/// await server.stop()
/// ```
public final class MockServer: Sendable {
    /// The port that it listens on.
    public let port: Int
    private let listener: any Channel
    private let desk: CallDesk
    private let connections: ConnectionTable
    private let options: MockServerOptions

    private init(
        _ listener: any Channel,
        _ desk: CallDesk,
        _ connections: ConnectionTable,
        _ options: MockServerOptions
    ) {
        self.listener = listener
        self.desk = desk
        self.connections = connections
        self.options = options
        port = listener.localAddress?.port ?? options.port
    }

    /// The address of the server, for clients.
    public var url: String { "ws://\(hostInURL):\(port)/" }

    /// The address of the page.
    public var pageURL: String { "http://\(hostInURL):\(port)/" }

    /// A host by which this machine reaches it: all interfaces together have no address that can be opened everywhere.
    private var hostInURL: String {
        switch options.host {
        case "0.0.0.0": "127.0.0.1"
        case "::": "[::1]"
        case let host: host.contains(":") ? "[\(host)]" : host
        }
    }

    /// How much there was to do so far.
    public var summary: ServerSummary { desk.summary }

    /// Starts a server.
    ///
    /// - Throws: When the port is taken, or there is no such interface.
    public static func start(
        _ world: any ServableWorld,
        options: MockServerOptions = MockServerOptions()
    ) async throws -> MockServer {
        OpenFiles.allowMany()
        let connections = ConnectionTable()
        let desk = CallDesk(world, connections, options)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 4096)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelInitializer { channel in
                connections.add(channel)
                return channel.eventLoop.makeCompletedFuture {
                    try ConnectionSetup(desk: desk, options: options).configure(channel)
                }
            }
            .bind(host: options.host, port: options.port)
            .get()
        return MockServer(listener, desk, connections, options)
    }

    /// Shows another world from now on. Whoever is connected is disconnected: it isn't the world that they know.
    ///
    /// - Parameters:
    ///   - world: The world.
    ///   - hidden: The methods to answer as if it didn't have them; nil for those that were hidden so far.
    public func show(_ world: any ServableWorld, hiding hidden: Set<String>? = nil) {
        desk.show(world, hiding: hidden)
        connections.closeDevices(.restarted)
    }

    /// Stops listening, and ends all connections.
    public func stop() async {
        try? await listener.close()
        connections.closeDevices(.stopped)
        await connections.closeAll()
    }
}
