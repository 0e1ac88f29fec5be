import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import Synchronization

/// A server that says what a test wants it to, also what no mock would.
final class ScriptedServer: Sendable {
    /// What a server does.
    struct Script: Sendable {
        /// Whether it answers nothing at all, not even the handshake.
        var isMute = false
        /// What it sends for a message.
        var answer: @Sendable (_ text: String) -> WebSocketFrame? = { _ in nil }
        /// What it sends besides, if that is more.
        var answers: @Sendable (_ text: String) -> [WebSocketFrame] = { _ in [] }
    }

    private let channel: any Channel
    private let log: Log

    private init(_ channel: any Channel, _ log: Log) {
        self.channel = channel
        self.log = log
    }

    /// Starts a server, has a test use it, and stops it.
    static func with(_ script: Script, _ test: (ScriptedServer) async throws -> Void) async throws {
        let log = Log()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try configure(channel, script, log) }
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        let result: Result<Void, any Error>
        do {
            result = .success(try await test(ScriptedServer(channel, log)))
        } catch {
            result = .failure(error)
        }
        try await channel.close()
        try result.get()
    }

    /// Where it is.
    var url: String { "ws://127.0.0.1:\(channel.localAddress?.port ?? 0)/" }
    /// How many have connected.
    var connectionCount: Int { log.state.withLock { $0.connectionCount } }
    /// What came over all connections.
    var received: [WebSocketOpcode] { log.state.withLock { $0.received } }
    /// How many connections have ended.
    var endedCount: Int { log.state.withLock { $0.endedCount } }

    private static func configure(_ channel: any Channel, _ script: Script, _ log: Log) throws {
        log.state.withLock { $0.connectionCount += 1 }
        if script.isMute { return }
        let upgrader = NIOWebSocketServerUpgrader(
            automaticErrorHandling: false,
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture([:]) },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Reader(script: script, log: log))
                }
            }
        )
        try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withServerUpgrade: (upgraders: [upgrader], completionHandler: { _ in })
        )
    }
}

extension ScriptedServer {
    /// What has happened.
    private final class Log: Sendable {
        struct State {
            var connectionCount = 0
            var received: [WebSocketOpcode] = []
            var endedCount = 0
        }

        let state = Mutex(State())
    }

    /// Writes down what comes, and answers it. Goodbyes are answered, and the end is left to the client.
    private final class Reader: ChannelInboundHandler {
        typealias InboundIn = WebSocketFrame
        typealias OutboundOut = WebSocketFrame

        private let script: Script
        private let log: Log

        init(script: Script, log: Log) {
            self.script = script
            self.log = log
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let frame = unwrapInboundIn(data)
            let isFirst = log.state.withLock { state in
                defer { state.received.append(frame.opcode) }
                return !state.received.contains(frame.opcode)
            }
            if frame.opcode == .text {
                let text = String(decoding: frame.unmaskedData.readableBytesView, as: UTF8.self)
                for answer in [script.answer(text)].compactMap(\.self) + script.answers(text) {
                    context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
                }
            } else if frame.opcode == .connectionClose, isFirst {
                let echo = WebSocketFrame(fin: true, opcode: .connectionClose, data: frame.unmaskedData)
                context.writeAndFlush(wrapOutboundOut(echo), promise: nil)
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            log.state.withLock { $0.endedCount += 1 }
            context.fireChannelInactive()
        }
    }
}

extension WebSocketFrame {
    /// A message of a server.
    static func message(_ text: String) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text))
    }
}
