import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A server that sends back what it is sent: what the network and the library cost.
struct EchoServer {
    /// As long as a call.
    static let message = #"{"jsonrpc":"2.0","id":1,"method":"pinConversation","params":{"conversationID":"C2Cpeer"}}"#

    private let listener: any Channel

    var port: Int { listener.localAddress?.port ?? 0 }

    static func start() async throws -> EchoServer {
        let upgrader = NIOWebSocketServerUpgrader(
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture([:]) },
            upgradePipelineHandler: { channel, _ in channel.pipeline.addHandler(Echo()) }
        )
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.pipeline.configureHTTPServerPipeline(
                    withServerUpgrade: (upgraders: [upgrader], completionHandler: { _ in })
                )
            }
            .bind(host: "127.0.0.1", port: 0)
            .get()
        return EchoServer(listener: listener)
    }

    func stop() { listener.close(promise: nil) }

    private final class Echo: ChannelInboundHandler, Sendable {
        typealias InboundIn = WebSocketFrame
        typealias OutboundOut = WebSocketFrame

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let frame = WebSocketFrame(fin: true, opcode: .text, data: unwrapInboundIn(data).unmaskedData)
            context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
        }
    }
}
