import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// Sends a message and waits until it is back.
struct EchoClient: BenchmarkClient {
    private let channel: any Channel

    static func connect(_ port: Int) async throws -> EchoClient {
        let upgraded = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
                        configuration: NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: configuration)
                    )
                }
            }
        return EchoClient(channel: try await upgraded.get())
    }

    private static var configuration: NIOTypedHTTPClientUpgradeConfiguration<any Channel> {
        let upgrader = NIOTypedWebSocketClientUpgrader<any Channel>(
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Echoes())
                    return channel
                }
            }
        )
        return NIOTypedHTTPClientUpgradeConfiguration(
            upgradeRequestHead: HTTPRequestHead(
                version: .http1_1,
                method: .GET,
                uri: "/",
                headers: ["Host": "localhost", "Content-Length": "0"]
            ),
            upgraders: [upgrader],
            notUpgradingCompletionHandler: { channel in
                channel.eventLoop.makeFailedFuture(ChannelError.connectPending)
            }
        )
    }

    func ask(_ text: String) async throws {
        let isBack = channel.eventLoop.makePromise(of: Void.self)
        channel.writeAndFlush(Question(text: text, isBack: isBack), promise: nil)
        try await isBack.futureResult.get()
    }

    private struct Question: Sendable {
        let text: String
        let isBack: EventLoopPromise<Void>
    }

    /// Remembers who waits for the message that is on its way.
    private final class Echoes: ChannelDuplexHandler {
        typealias InboundIn = WebSocketFrame
        typealias OutboundIn = Question
        typealias OutboundOut = WebSocketFrame

        private var waiting: EventLoopPromise<Void>?

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            let question = unwrapOutboundIn(data)
            waiting = question.isBack
            let content = context.channel.allocator.buffer(string: question.text)
            let frame = WebSocketFrame(fin: true, opcode: .text, maskKey: .random(), data: content)
            context.write(wrapOutboundOut(frame), promise: promise)
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            waiting?.succeed()
            waiting = nil
        }
    }
}
