import NIOCore
import NIOHTTP1

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
            self.head = head
            body.clear()
        case .body(var part):
            guard let head else { return }
            body.writeBuffer(&part)
            if body.readableBytes > options.largestMessage {
                self.head = nil
                refuseBody(head)
            }
        case .end:
            guard let head else { return }
            self.head = nil
            deadline?.cancel()
            carryOut(head)
        }
    }

    private func refuseBody(_ head: HTTPRequestHead) {
        let text = "a message may have \(options.largestMessage) bytes"
        write(.refusal(.payloadTooLarge, text), isKeptAlive: false)
    }

    private func carryOut(_ head: HTTPRequestHead) {
        guard let context, let executor else { return }
        let target = RequestTarget(head.uri)
        if let answer = atOnce(head, target) { return write(answer, isKeptAlive: head.isKeepAlive) }
        guard let text = try? body.readUTF8ValidatedString(length: body.readableBytes) else {
            return write(.refusal(.badRequest, "the message isn't UTF-8"), isKeptAlive: head.isKeepAlive)
        }
        let desk = desk
        let own = NIOLoopBound(self, eventLoop: context.eventLoop)
        Task(executorPreference: executor) {
            let answer = await desk.caller(target.device).answer(text)
            own.value.write(.json(answer), isKeptAlive: head.isKeepAlive)
        }
    }

    /// The answer to whatever isn't a call.
    private func atOnce(_ head: HTTPRequestHead, _ target: RequestTarget) -> HTTPAnswer? {
        guard origins.allow(head) else {
            let origin = head.headers.first(name: "Origin") ?? ""
            return .refusal(.forbidden, "pages of \(origin) may not use this server; --allow-origin lets them")
        }
        guard target.path == "/" else { return .refusal(.notFound, "there is only `/`") }
        switch head.method {
        case .POST: return nil
        case .GET where head.headers.contains(name: "Upgrade"):
            return .refusal(.badRequest, "only a WebSocket of version 13 can be opened here")
        case .GET: return .page(WatchingPage.text(title: options.title))
        default: return .refusal(.methodNotAllowed, "GET shows the page, POST makes a call")
        }
    }

    private func write(_ answer: HTTPAnswer, isKeptAlive: Bool) {
        guard let context else { return }
        context.write(wrapOutboundOut(.head(answer.head(isKeptAlive: isKeptAlive))), promise: nil)
        let body = context.channel.allocator.buffer(bytes: answer.content)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        let sent = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        wait(context)
        guard !isKeptAlive else { return }
        let channel = context.channel
        sent.whenComplete { _ in channel.close(promise: nil) }
    }
}
