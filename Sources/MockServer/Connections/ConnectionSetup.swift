import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Makes a connection that was just accepted one of HTTP, which can become a WebSocket.
struct ConnectionSetup: Sendable {
    let desk: CallDesk
    let options: MockServerOptions

    /// Puts the handlers in.
    func configure(_ channel: any Channel) throws {
        let origins = OriginCheck(options.allowedOrigins, localAddress: channel.localAddress)
        let http = HTTPHandler(desk: desk, origins: origins, options: options)
        let bound = NIOLoopBound(http, eventLoop: channel.eventLoop)
        let operations = channel.pipeline.syncOperations
        try operations.configureHTTPServerPipeline(
            withServerUpgrade: (
                upgraders: [upgrader(origins)],
                completionHandler: { context in
                    context.pipeline.syncOperations.removeHandler(bound.value, promise: nil)
                }
            )
        )
        try operations.addHandler(http)
    }

    private func upgrader(_ origins: OriginCheck) -> NIOWebSocketServerUpgrader {
        NIOWebSocketServerUpgrader(
            maxFrameSize: options.largestMessage,
            automaticErrorHandling: false,
            shouldUpgrade: { channel, head in
                let isWelcome = origins.allow(head) && RequestTarget(head.uri).path == "/"
                return channel.eventLoop.makeSucceededFuture(isWelcome ? HTTPHeaders() : nil)
            },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture { try open(channel, RequestTarget(head.uri).device) }
            }
        )
    }

    private func open(_ channel: any Channel, _ device: String?) throws {
        let aggregator = NIOWebSocketFrameAggregator(
            minNonFinalFragmentSize: 0,
            maxAccumulatedFrameCount: 1024,
            maxAccumulatedFrameSize: options.largestMessage
        )
        try channel.pipeline.syncOperations.addHandlers([
            aggregator, WebSocketHandler(desk: desk, device: device, options: options),
        ])
    }
}
