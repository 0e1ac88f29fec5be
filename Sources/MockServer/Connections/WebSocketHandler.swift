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
    private var eventLoop: (any EventLoop)?
    private var executor: EventLoopExecutor?
    private var outbox: Outbox?
    private var caller: Caller?
    /// What was read and isn't answered yet.
    private var requests: CircularBuffer<String> = []
    private var isAnswering = false
    private var isReadWanted = false
    private var hasSaidGoodbye = false
    /// Whether the other side sends nothing any more: it has said goodbye, or has closed its end.
    private var hasHeardGoodbye = false

    init(desk: CallDesk, device: String?, options: MockServerOptions) {
        self.desk = desk
        self.device = device
        self.options = options
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        eventLoop = context.eventLoop
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

    /// The connection is gone. What was asked for over it is carried out all the same; nobody hears the answers.
    private func close() {
        if let outbox { desk.close(device, outbox) }
        outbox = nil
        context = nil
        answer()
        caller = nil
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
        case .connectionClose: hearGoodbye(context)
        case .binary: outbox?.end(.binary)
        case .pong, .continuation: break
        default: break  // Of another kind there is none: the check before this handler lets it through to nobody.
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { hearGoodbye(context) }
        context.fireUserInboundEventTriggered(event)
    }

    /// The other side sends nothing any more. What it has asked for before is answered first.
    private func hearGoodbye(_ context: ChannelHandlerContext) {
        if hasSaidGoodbye { return context.close(promise: nil) }
        if hasHeardGoodbye { return }
        hasHeardGoodbye = true
        endWhenAnswered()
        waitForReader(context.channel)
    }

    private func endWhenAnswered() {
        if hasHeardGoodbye, requests.isEmpty, !isAnswering { outbox?.end(.saidGoodbye) }
    }

    /// Somebody who has said goodbye, and then takes none of the answers that are left, isn't waited for.
    private func waitForReader(_ channel: any Channel) {
        let own = NIOLoopBound(self, eventLoop: channel.eventLoop)
        channel.eventLoop.scheduleTask(in: .seconds(Int64(max(options.secondsForGoodbye, 1)))) {
            guard channel.isActive else { return }
            if channel.isWritable { own.value.waitForReader(channel) } else { channel.close(promise: nil) }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let flaw = FrameFlaw(error) {
            outbox?.end(.flaw(flaw, largest: FrameBounds.largestMessage(options.largestMessage)))
        } else if error is ByteToMessageDecoderError {
            // What comes behind a frame that couldn't be read, until the other side has heard of it.
        } else {
            context.close(promise: nil)
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
        if hasSaidGoodbye || hasHeardGoodbye { return }
        requests.append(text)
        answer()
    }

    /// Answers what was read, one after the other, and sends the answers together.
    private func answer() {
        guard !isAnswering, let eventLoop, let caller, let executor, let first = nextRequest() else { return }
        isAnswering = true
        let own = NIOLoopBound(self, eventLoop: eventLoop)
        Task(executorPreference: executor) {
            let turn = Turn(eventLoop)
            var request: String? = first
            while let text = request {
                request = own.value.finish(await caller.answer(text, taking: turn))
                await turn.pass()
            }
        }
    }

    /// The next request to answer; nil when there is none, or when the other side has to take something first.
    private func nextRequest() -> String? {
        // Nobody has to take anything over a connection that is gone.
        if let context, !context.channel.isWritable { return nil }
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
        endWhenAnswered()
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

    /// The next thing to send. The end doesn't wait for room, as it may be that there never is any, unless the other side
    /// waits for what comes before it.
    private func next(_ context: ChannelHandlerContext) -> Outbox.Next? {
        guard let outbox else { return nil }
        if context.channel.isWritable { return outbox.next() }
        guard let ending = outbox.ending, !ending.isAnswer else { return nil }
        return .end(ending)
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
