import NIOCore
import NIOPosix
import SDKRuntime
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// A connection that sends whatever bytes a test wants, also such as no client would.
final class RawPeer: Sendable {
    /// What was received so far.
    private final class Received: ChannelInboundHandler, Sendable {
        typealias InboundIn = ByteBuffer

        let bytes = Mutex<[UInt8]>([])
        let hasEnded = Mutex(false)

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            bytes.withLock { $0 += Array(unwrapInboundIn(data).readableBytesView) }
        }

        func channelInactive(context: ChannelHandlerContext) { hasEnded.withLock { $0 = true } }

        /// A server that sends nothing any more has ended the connection.
        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case ChannelEvent.inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }

    private let channel: any Channel
    private let received: Received

    private init(_ channel: any Channel, _ received: Received) {
        self.channel = channel
        self.received = received
    }

    /// Connects, and sends a text in the same breath, before a server can be tired of waiting for it.
    static func connect(_ port: Int, host: String = "127.0.0.1", sending text: String = "") async throws -> RawPeer {
        let received = Received()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.minutes(10))
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { $0.pipeline.addHandler(received) }
            .connect(host: host, port: port)
            .flatMap { channel in channel.writeAndFlush(ByteBuffer(string: text)).map { channel } }
            .get()
        return RawPeer(channel, received)
    }

    /// A connection that has become a WebSocket.
    static func webSocket(_ port: Int, device: String? = nil, origin: String? = nil) async throws -> RawPeer {
        let target = device.map { "/?device=\($0)" } ?? "/"
        let peer = try await connect(port, sending: handshake(target, origin: origin))
        _ = try await peer.text { $0.contains("\r\n\r\n") }
        peer.received.bytes.withLock { bytes in
            guard let end = String(decoding: bytes, as: UTF8.self).range(ofEnd: "\r\n\r\n") else { return }
            bytes.removeFirst(end)
        }
        return peer
    }

    static func handshake(_ target: String, origin: String? = nil) -> String {
        """
        GET \(target) HTTP/1.1\r
        Host: localhost\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
        \(origin.map { "Origin: \($0)\r\n" } ?? "")\r

        """
    }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    func send(_ frame: Frame) async throws { try await send(frame.bytes) }

    /// Takes nothing more of what is sent.
    func stopReading() async throws { try await channel.setOption(.autoRead, value: false).get() }

    func readOn() async throws { try await channel.setOption(.autoRead, value: true).get() }

    /// Is gone at once, as when its process is killed: the other side gets a reset.
    func vanish() async throws {
        try await (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        try await channel.close()
    }

    func close() async throws { try await channel.close() }

    /// Sends nothing any more, and reads on.
    func endSending() async throws { try await channel.close(mode: .output) }

    /// Whether the server has ended the connection.
    var hasEnded: Bool { received.hasEnded.withLock { $0 } }

    /// What was received, once it is enough.
    func text(_ isEnough: (String) -> Bool) async throws -> String {
        try await eventually("the server sent \(String(decoding: received.bytes.withLock { $0 }, as: UTF8.self))") {
            let text = String(decoding: received.bytes.withLock { $0 }, as: UTF8.self)
            return isEnough(text) ? text : nil
        }
    }

    /// The frames that were received, once there are so many, or the last of them ends the connection.
    func frames(_ count: Int) async throws -> [Frame] {
        try await eventually("\(count) frames") {
            let frames = Frame.all(in: received.bytes.withLock { $0 })
            return frames.count >= count || frames.last?.opcode == .close ? frames : nil
        }
    }

    /// The answer to a request, behind whatever events came before it.
    func answer(to id: Int) async throws -> WireValue {
        try await eventually("the answer to \(id)") { try await messages().first { $0["id"] == .int(Int64(id)) } }
    }

    /// The messages so far.
    func messages() async throws -> [WireValue] {
        let frames = Frame.all(in: received.bytes.withLock { $0 })
        return try frames.filter { $0.opcode == .text }.map { try WireValue(json: $0.text) }
    }

    /// The frame that ends the connection.
    func closeFrame() async throws -> Frame {
        try await eventually("a close frame") {
            Frame.all(in: received.bytes.withLock { $0 }).first { $0.opcode == .close }
        }
    }
}

extension String {
    /// Where a text ends in this one, in bytes.
    fileprivate func range(ofEnd text: String) -> Int? {
        firstRange(of: text).map { utf8.distance(from: startIndex, to: $0.upperBound) }
    }
}
