import JSONRPC
import NIOCore
import NIOWebSocket

/// Why the server ends a connection, in the words of the close frame.
struct CloseReason: Sendable {
    let code: WebSocketErrorCode
    let text: String
    /// Whether it answers the other side's goodbye.
    var isAnswer = false

    /// The other side has said goodbye.
    static let saidGoodbye = CloseReason(code: .normalClosure, text: "", isAnswer: true)
    /// The server stops.
    static let stopped = CloseReason(code: .goingAway, text: "the server stops")
    /// Another world is shown.
    static let restarted = CloseReason(code: .unknown(1012), text: "the server shows another world now")
    /// The device has a newer connection.
    static let replaced = CloseReason(code: .policyViolation, text: "another connection has taken the device over")
    /// A frame of bytes.
    static let binary = CloseReason(code: .unacceptableData, text: "messages are text; this one is binary")
    /// A text that isn't UTF-8.
    static let notUTF8 = CloseReason(code: .dataInconsistentWithMessage, text: "the message isn't UTF-8")

    /// A message that is too large.
    static func tooLarge(_ largest: Int) -> CloseReason {
        CloseReason(code: .messageTooLarge, text: "a message may have \(largest) bytes")
    }

    /// A reader that doesn't take what it is sent.
    static func tooSlow(_ backlog: Int) -> CloseReason {
        CloseReason(code: .unknown(1013), text: "you read too slowly: more than \(backlog) bytes waited for you")
    }

    /// An event that no reader of JSON takes.
    static let tooDeep = CloseReason(
        code: .unexpectedServerError,
        text: "an event is nested deeper than \(RPCRequest.deepest) levels"
    )

    /// Frames that can't be taken.
    ///
    /// - Parameter largest: How many bytes a message may have.
    static func flaw(_ flaw: FrameFlaw, largest: Int) -> CloseReason {
        switch flaw {
        case .tooLarge: tooLarge(largest)
        case .tooManyFrames:
            CloseReason(code: .messageTooLarge, text: "a message may come in \(FrameBounds.mostFrames) frames")
        case .broken(let words):
            CloseReason(code: .protocolError, text: "the frames break the rules of WebSocket: \(words)")
        }
    }

    /// What a close frame carries.
    func content(_ allocator: ByteBufferAllocator) -> ByteBuffer {
        var buffer = allocator.buffer(capacity: 2 + text.utf8.count)
        buffer.write(webSocketErrorCode: code)
        buffer.writeString(text)
        return buffer
    }
}
