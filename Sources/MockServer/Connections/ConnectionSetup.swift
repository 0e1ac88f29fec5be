import JSONRPC
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
            maxFrameSize: FrameBounds.largestMessage(options.largestMessage),
            automaticErrorHandling: false,
            shouldUpgrade: { channel, head in
                let target = RequestTarget(head.uri)
                let isWelcome = head.opensWebSocket && origins.allow(head) && target.path == "/" && target.canBeRead
                return channel.eventLoop.makeSucceededFuture(isWelcome ? HTTPHeaders() : nil)
            },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture { try open(channel, RequestTarget(head.uri).device) }
            }
        )
    }

    private func open(_ channel: any Channel, _ device: String?) throws {
        let frames = FrameBounds.handlers(of: .client, largestMessage: options.largestMessage)
        try channel.pipeline.syncOperations.addHandlers([
            frames.check, frames.aggregator, WebSocketHandler(desk: desk, device: device, options: options),
        ])
    }
}

extension HTTPRequestHead {
    /// Whether a request that asks for a WebSocket is one by which it may be opened: a GET, with a key of 16 bytes. The
    /// rest is looked at by the library.
    fileprivate var opensWebSocket: Bool {
        let keys = headers["Sec-WebSocket-Key"]
        return method == .GET && keys.count == 1 && keys.allSatisfy { $0.utf8.count == 24 && $0.hasSuffix("==") }
    }
}
