import NIOCore
import NIOHTTP1
import NIOWebSocket

/// The requests of one connection that don't ask for a WebSocket: the page, and calls by POST.
///
/// It lives on its connection's event loop. A connection that asks for nothing in time is closed.
final class HTTPHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let desk: CallDesk
    private let origins: OriginCheck
    private let options: MockServerOptions
    private var context: ChannelHandlerContext?
    private var executor: EventLoopExecutor?
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()
    /// A request that came as a whole, and waits until the answers before it are taken.
    private var postponed: HTTPRequestHead?
    /// How many requests came as a whole, and have no answer that was sent.
    private var unanswered = 0
    private var isInputClosed = false
    private var deadline: Scheduled<Void>?

    init(desk: CallDesk, origins: OriginCheck, options: MockServerOptions) {
        self.desk = desk
        self.origins = origins
        self.options = options
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        executor = EventLoopExecutor(context.eventLoop)
        wait(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        self.context = nil
    }

    /// Closes the connection unless a request comes in time.
    private func wait(_ context: ChannelHandlerContext) {
        let channel = context.channel
        deadline?.cancel()
        deadline = context.eventLoop.scheduleTask(in: .seconds(Int64(options.secondsForRequest))) {
            channel.close(promise: nil)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            body.clear()
            self.head = head
            if head.asksBeforeBody { answerBeforeBody(head, context) }
        case .body(var part):
            guard let head else { return }
            body.writeBuffer(&part)
            if body.readableBytes > options.largestMessage { refuse(head, tooLarge) }
        case .end:
            guard let head else { return }
            self.head = nil
            unanswered += 1
            carryOut(head)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if let head = postponed {
            postponed = nil
            carryOut(head)
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        postponed = nil
        context.fireChannelInactive()
    }

    /// The other side sends nothing any more, and may still wait for an answer.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent {
            isInputClosed = true
            closeWhenAnswered()
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func closeWhenAnswered() {
        if isInputClosed, unanswered == 0 { context?.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A request that asks for a WebSocket in a wrong way comes in as one that doesn't.
        if error is NIOWebSocketUpgradeError { return }
        // What can't be read has been refused by now.
        context.close(promise: nil)
    }

    /// Tells whoever asks before sending the message itself whether there is any use in it.
    private func answerBeforeBody(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        if let refusal = atOnce(head, RequestTarget(head.uri)) { return refuse(head, refusal) }
        let size = head.headers.first(name: "Content-Length").flatMap(Int.init) ?? 0
        if size > options.largestMessage { return refuse(head, tooLarge) }
        context.writeAndFlush(
            wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))),
            promise: nil
        )
    }

    /// Answers a request that hasn't come to its end.
    private func refuse(_ head: HTTPRequestHead, _ refusal: HTTPAnswer) {
        self.head = nil
        unanswered += 1
        write(refusal, to: head, isLast: true)
    }

    private var tooLarge: HTTPAnswer {
        .refusal(.payloadTooLarge, "a message may have \(options.largestMessage) bytes")
    }

    private func carryOut(_ head: HTTPRequestHead) {
        guard let context, let executor else { return }
        // Whoever doesn't take the answers to what it has asked for isn't given more of them. The deadline goes on.
        guard context.channel.isWritable else { return postponed = head }
        deadline?.cancel()
        let target = RequestTarget(head.uri)
        if let answer = atOnce(head, target) { return write(answer, to: head) }
        guard let text = try? body.readUTF8ValidatedString(length: body.readableBytes) else {
            return write(.refusal(.badRequest, "the message isn't UTF-8"), to: head)
        }
        let desk = desk
        let own = NIOLoopBound(self, eventLoop: context.eventLoop)
        let turn = Turn(context.eventLoop)
        Task(executorPreference: executor) {
            let answer = await desk.caller(target.device).answer(text, taking: turn)
            own.value.write(.json(answer), to: head)
        }
    }

    /// The answer to whatever isn't a call.
    private func atOnce(_ head: HTTPRequestHead, _ target: RequestTarget) -> HTTPAnswer? {
        guard origins.allow(head) else {
            let origin = head.headers.first(name: "Origin") ?? ""
            return .refusal(.forbidden, "pages of \(origin) may not use this server; --allow-origin lets them")
        }
        guard target.path == "/" else { return .refusal(.notFound, "there is only `/`") }
        guard target.canBeRead else {
            return .refusal(.badRequest, "the device can't be read: in an address it is UTF-8, with `%` and two digits")
        }
        switch head.method {
        case .POST: return nil
        case .OPTIONS: return .permission
        case .GET where head.headers.contains(name: "Upgrade"):
            return .refusal(.badRequest, "only a WebSocket of version 13 can be opened here, with a key of 16 bytes")
        case .GET, .HEAD: return .page(WatchingPage.text(title: options.title))
        default: return .refusal(.methodNotAllowed, "GET shows the page, POST makes a call")
        }
    }

    /// An answer was sent.
    private func finish(isLast: Bool) {
        unanswered -= 1
        if isLast { context?.close(promise: nil) } else { closeWhenAnswered() }
    }

    /// - Parameter isLast: Whether nothing else is answered over the connection.
    private func write(_ answer: HTTPAnswer, to request: HTTPRequestHead, isLast: Bool = false) {
        guard let context else { return }
        let isKeptAlive = request.isKeepAlive && !isLast && !isInputClosed
        let page = origins.allow(request) ? request.headers.first(name: "Origin") : nil
        let head = answer.head(for: request, page: page, isKeptAlive: isKeptAlive)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if request.method != .HEAD {
            let body = context.channel.allocator.buffer(bytes: answer.content)
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        wait(context)
        let sent = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        let own = NIOLoopBound(self, eventLoop: context.eventLoop)
        sent.whenComplete { _ in own.value.finish(isLast: !isKeptAlive) }
    }
}

extension HTTPRequestHead {
    /// Whether the message itself is sent only once the server wants it.
    fileprivate var asksBeforeBody: Bool {
        version == .http1_1 && headers["Expect"].contains { $0.lowercased() == "100-continue" }
    }
}
