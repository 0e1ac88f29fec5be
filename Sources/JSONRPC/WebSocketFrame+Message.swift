import NIOCore
import NIOWebSocket

extension WebSocketFrame {
    /// How many bytes the head of a frame may take, without a mask.
    private static let longestHead = 10
    private static let maskSize = 4

    /// A message in a frame of its own, behind room for the frame's head: so they leave in one piece.
    ///
    /// - Parameter mask: What the message is masked with: a client has to, a server mustn't.
    package static func message(
        _ message: [UInt8],
        mask: WebSocketMaskingKey? = nil,
        from allocator: ByteBufferAllocator
    ) -> WebSocketFrame {
        let head = longestHead + (mask == nil ? 0 : maskSize)
        var content = allocator.buffer(capacity: head + message.count)
        content.moveWriterIndex(to: head)
        content.moveReaderIndex(to: head)
        content.writeBytes(message)
        return WebSocketFrame(fin: true, opcode: .text, maskKey: mask, data: content)
    }
}
