import NIOCore
import NIOWebSocket

/// What is wrong with the frames that the other side of a WebSocket has sent.
package enum FrameFlaw: Error, Hashable {
    /// A message has too many bytes.
    case tooLarge
    /// A message comes in too many frames.
    case tooManyFrames
    /// The frames break the rules of WebSocket, in this way.
    case broken(String)

    /// What is wrong, told by an error of the library that reads the frames; nil when the error is about something else.
    package init?(_ error: any Error) {
        switch error {
        case let flaw as FrameFlaw: self = flaw
        case NIOWebSocketError.invalidFrameLength, NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge:
            self = .tooLarge
        case NIOWebSocketFrameAggregator.Error.tooManyFragments: self = .tooManyFrames
        case NIOWebSocketFrameAggregator.Error.receivedNewFrameWithoutFinishingPrevious:
            self = .broken("a message begins before the one before it has ended")
        case NIOWebSocketFrameAggregator.Error.didReceiveFragmentBeforeReceivingTextOrBinaryFrame:
            self = .broken("a message goes on that hasn't begun")
        case NIOWebSocketError.fragmentedControlFrame: self = .broken("a control frame comes in parts")
        case NIOWebSocketError.multiByteControlFrameLength: self = .broken("a control frame has more than 125 bytes")
        case is NIOWebSocketError, is NIOWebSocketFrameAggregator.Error: self = .broken("they can't be read")
        default: return nil
        }
    }
}
