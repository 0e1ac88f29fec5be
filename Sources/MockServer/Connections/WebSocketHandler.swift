import JSONRPC
import NIOCore
import NIOWebSocket

/// One WebSocket: takes requests in, has them answered one after the other, and sends what waits in the outbox.
///
/// It lives on its connection's event loop. While the other side doesn't take what it is sent, nothing more is read of
/// what it asks for.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = Never
    typealias OutboundOut = WebSocketFrame

    /// So many requests are read ahead.
    private static let mostWaiting = 16

    private let desk: CallDesk
    private let device: String?
    private let options: MockServerOptions
    private var context: ChannelHandlerContext?
    private var executor: EventLoopExecutor?
    private var outbox: Outbox?
    private var caller: Caller?
    /// What was read and isn't answered yet.
    private var requests: CircularBuffer<String> = []
    private var isAnswering = false
    private var isReadWanted = false
    private var hasSaidGoodbye = false

    init(desk: CallDesk, device: String?, options: MockServerOptions) {
        self.desk = desk
        self.device = device
        self.options = options
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        executor = EventLoopExecutor(context.eventLoop)
        let own = NIOLoopBound(self, eventLoop: context.eventLoop)
        let outbox = Outbox(largestSize: options.largestBacklog) {
            own.eventLoop.execute { own.value.flush() }
        }
        self.outbox = outbox
        caller = desk.open(device, outbox)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        close()
    }

    func channelInactive(context: ChannelHandlerContext) {
        close()
        context.fireChannelInactive()
    }

    private func close() {
        if let outbox { desk.close(device, outbox) }
        outbox = nil
        caller = nil
        requests = []
    }
}

// In.
extension WebSocketHandler {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        var content = frame.unmaskedData
        switch frame.opcode {
        case .text:
            let text = try? content.readUTF8ValidatedString(length: content.readableBytes)
            if let text { take(text) } else { outbox?.end(.notUTF8) }
        case .ping: write(WebSocketFrame(fin: true, opcode: .pong, data: content), to: context)
        case .connectionClose:
            if hasSaidGoodbye { context.close(promise: nil) } else { outbox?.end(.saidGoodbye) }
        case .binary: outbox?.end(.binary)
        case .pong, .continuation: break
        default: outbox?.end(.brokenProtocol)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case NIOWebSocketError.invalidFrameLength, NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge:
            outbox?.end(.tooLarge(options.largestMessage))
        case is NIOWebSocketError, is NIOWebSocketFrameAggregator.Error: outbox?.end(.brokenProtocol)
        // What comes behind a frame that couldn't be read, until the other side has heard of it.
        case is ByteToMessageDecoderError: break
        default: context.close(promise: nil)
        }
    }

    /// Reads on, unless there is enough to do.
    func read(context: ChannelHandlerContext) {
        if mayRead(context) { context.read() } else { isReadWanted = true }
    }

    private func mayRead(_ context: ChannelHandlerContext) -> Bool {
        requests.count < Self.mostWaiting && (context.channel.isWritable || hasSaidGoodbye)
    }

    private func take(_ text: String) {
        if hasSaidGoodbye { return }
        requests.append(text)
        answer()
    }

    /// Answers what was read, one after the other, and sends the answers together.
    private func answer() {
        guard !isAnswering, let context, let caller, let executor, let first = nextRequest() else { return }
        isAnswering = true
        let own = NIOLoopBound(self, eventLoop: context.eventLoop)
        Task(executorPreference: executor) {
            var request: String? = first
            while let text = request { request = own.value.finish(await caller.answer(text)) }
        }
    }

    /// The next request to answer; nil when there is none, or when the other side has to take something first.
    private func nextRequest() -> String? {
        guard let context, context.channel.isWritable else { return nil }
        return requests.popFirst()
    }

    /// Takes an answer.
    ///
    /// - Returns: The next request to answer.
    private func finish(_ answer: [UInt8]?) -> String? {
        if let answer { outbox?.send(answer) }
        write()
        if let next = nextRequest() { return next }
        isAnswering = false
        context?.flush()
        goOn()
        return nil
    }

    /// Does what had to wait for room.
    private func goOn() {
        answer()
        guard isReadWanted, let context, mayRead(context) else { return }
        isReadWanted = false
        context.read()
    }
}

// Out.
extension WebSocketHandler {
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            flush()
            goOn()
        }
        context.fireChannelWritabilityChanged()
    }

    /// Sends what waits, as long as the other side takes it.
    private func flush() {
        if write() { context?.flush() }
    }

    /// Writes what waits, as long as the other side takes it.
    ///
    /// - Returns: Whether there was anything.
    @discardableResult
    private func write() -> Bool {
        guard let context, !hasSaidGoodbye else { return false }
        var isAnything = false
        while let next = next(context) {
            isAnything = true
            switch next {
            case .message(let message):
                let frame = WebSocketFrame.message(message, from: context.channel.allocator)
                context.write(wrapOutboundOut(frame), promise: nil)
            case .end(let reason):
                sayGoodbye(reason, context)
                return true
            }
        }
        return isAnything
    }

    /// The next thing to send. The end doesn't wait for room: it may be that there never is any.
    private func next(_ context: ChannelHandlerContext) -> Outbox.Next? {
        guard let outbox else { return nil }
        return context.channel.isWritable ? outbox.next() : outbox.ending.map(Outbox.Next.end)
    }

    private func write(_ frame: WebSocketFrame, to context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
    }

    private func sayGoodbye(_ reason: CloseReason, _ context: ChannelHandlerContext) {
        hasSaidGoodbye = true
        requests = []
        let content = reason.content(context.channel.allocator)
        let channel = context.channel
        let frame = WebSocketFrame(fin: true, opcode: .connectionClose, data: content)
        let sent = context.writeAndFlush(wrapOutboundOut(frame))
        if reason.isAnswer {
            sent.whenComplete { _ in channel.close(promise: nil) }
            return
        }
        // The other side answers; to close before would take the reason away from it.
        context.read()
        context.eventLoop.scheduleTask(in: .seconds(Int64(options.secondsForGoodbye))) { channel.close(promise: nil) }
    }
}
