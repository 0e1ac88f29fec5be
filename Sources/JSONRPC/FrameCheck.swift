import NIOCore
import NIOWebSocket

/// Looks at each frame before anything is done with it: the library that reads frames leaves to others what extensions
/// may change, and there are none here.
///
/// What comes behind a frame that breaks the rules is dropped.
package final class FrameCheck: ChannelInboundHandler {
    package typealias InboundIn = WebSocketFrame
    package typealias InboundOut = WebSocketFrame

    /// Who sends the frames.
    package enum Sender: Sendable {
        case client, server
    }

    private let sender: Sender
    private var isBroken = false

    init(of sender: Sender) {
        self.sender = sender
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isBroken { return }
        let frame = unwrapInboundIn(data)
        guard let flaw = flaw(of: frame) else { return context.fireChannelRead(data) }
        isBroken = true
        context.fireErrorCaught(FrameFlaw.broken(flaw))
    }

    private func flaw(of frame: WebSocketFrame) -> String? {
        switch sender {
        case .client: if frame.maskKey == nil { return "a client has to mask what it sends" }
        case .server: if frame.maskKey != nil { return "a server mustn't mask what it sends" }
        }
        if frame.rsv1 || frame.rsv2 || frame.rsv3 { return "a bit is set for an extension that nobody has asked for" }
        switch frame.opcode {
        case .text, .binary, .continuation, .ping, .pong: return nil
        case .connectionClose: return Self.flaw(ofGoodbye: frame.unmaskedData)
        default: return "a frame is of a kind that there isn't"
        }
    }

    /// What is wrong with what a goodbye carries: nothing, or a code and perhaps a text.
    private static func flaw(ofGoodbye content: ByteBuffer) -> String? {
        var content = content
        if content.readableBytes == 0 { return nil }
        guard let code = content.readInteger(as: UInt16.self) else { return "the code of a goodbye has two bytes" }
        guard isCode(code) else { return "no goodbye may have the code \(code)" }
        let text = try? content.readUTF8ValidatedString(length: content.readableBytes)
        return text == nil ? "the text of a goodbye isn't UTF-8" : nil
    }

    /// Whether a goodbye may have a code: 1004 to 1006 and 1015 stand for what isn't sent.
    private static func isCode(_ code: UInt16) -> Bool {
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

@available(*, unavailable)
extension FrameCheck: Sendable {}
