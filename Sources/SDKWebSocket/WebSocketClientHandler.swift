import JSONRPC
import NIOCore
import NIOWebSocket

/// One connection of a client, on its event loop.
final class WebSocketClientHandler: ChannelInboundHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    /// Asks the handler to send the calls that wait for their turn.
    struct SendWhatWaits: Sendable {}
    /// Asks the handler to end the connection in the way of WebSockets.
    struct SayGoodbye: Sendable {}

    /// How often calls are looked at whose deadline may have passed.
    private static let deadlineInterval = TimeAmount.milliseconds(50)
    private static let goodbyeTimeout = TimeAmount.seconds(1)

    private let core: ConnectionCore
    private let hasDeadlines: Bool
    private let largestMessage: Int
    private var deadlines: RepeatedTask?
    private var hasSaidGoodbye = false

    init(core: ConnectionCore, options: WebSocketOptions) {
        self.core = core
        hasDeadlines = options.deadline != nil
        largestMessage = FrameBounds.largestMessage(options.largestMessage)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        guard hasDeadlines else { return }
        let core = core
        deadlines = context.eventLoop.scheduleRepeatedTask(
            initialDelay: Self.deadlineInterval,
            delay: Self.deadlineInterval
        ) { _ in core.giveUpLateCalls() }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadlines?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        var content = frame.unmaskedData
        switch frame.opcode {
        case .text:
            guard content.withUnsafeReadableBytes(core.wants) else { break }
            guard let text = try? content.readUTF8ValidatedString(length: content.readableBytes) else {
                return core.lose(context.channel, "the server has sent something that isn't UTF-8")
            }
            core.take(text)
        case .ping: if !hasSaidGoodbye { write(.pong, content, to: context) }
        case .connectionClose:
            takeGoodbye(content, context)
        case .binary, .pong, .continuation: break
        default: break  // Of another kind there is none: the check before this handler lets it through to nobody.
        }
    }

    private func takeGoodbye(_ content: ByteBuffer, _ context: ChannelHandlerContext) {
        // The answer to the own one.
        if hasSaidGoodbye { return context.close(promise: nil) }
        sayGoodbye(content, context)
        var content = content
        let code = content.readWebSocketErrorCode() ?? .normalClosure
        let reason = String(decoding: content.readableBytesView, as: UTF8.self)
        // What the server doesn't want it wouldn't want again.
        let isFinal = code == .policyViolation
        core.lose(context.channel, reason.isEmpty ? "the server has closed it" : reason, isFinal: isFinal)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Answers make room for calls.
        send(context)
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        send(context)
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is SendWhatWaits: send(context)
        case is SayGoodbye: sayGoodbye(context)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        core.lose(context.channel, FrameFlaw(error).map(words) ?? "\(error)")
    }

    private func words(for flaw: FrameFlaw) -> String {
        switch flaw {
        case .tooLarge: "the server has sent a message of more than \(largestMessage) bytes"
        case .tooManyFrames: "the server has sent a message in more than \(FrameBounds.mostFrames) frames"
        case .broken(let words): "the server doesn't keep to the rules of WebSocket: \(words)"
        }
    }

    /// Sends calls as long as the server takes them.
    private func send(_ context: ChannelHandlerContext) {
        var hasSent = false
        while !hasSaidGoodbye, context.channel.isWritable, let message = core.nextMessage() {
            let frame = WebSocketFrame.message(message, mask: .random(), from: context.channel.allocator)
            context.write(wrapOutboundOut(frame), promise: nil)
            hasSent = true
        }
        if hasSent { context.flush() }
    }

    private func sayGoodbye(_ context: ChannelHandlerContext) {
        if hasSaidGoodbye { return }
        var content = context.channel.allocator.buffer(capacity: 2)
        content.write(webSocketErrorCode: .normalClosure)
        sayGoodbye(content, context)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: Self.goodbyeTimeout) { channel.close(promise: nil) }
    }

    /// After it nothing may follow.
    private func sayGoodbye(_ content: ByteBuffer, _ context: ChannelHandlerContext) {
        hasSaidGoodbye = true
        write(.connectionClose, content, to: context)
    }

    /// A client has to mask what it sends.
    private func write(_ opcode: WebSocketOpcode, _ content: ByteBuffer, to context: ChannelHandlerContext) {
        let frame = WebSocketFrame(fin: true, opcode: opcode, maskKey: .random(), data: content)
        context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
    }
}
