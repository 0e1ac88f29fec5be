import NIOCore
import NIOWebSocket

/// How much may come over a WebSocket at once, for servers and clients alike.
package enum FrameBounds {
    /// In how many frames a message may come. Its bytes are bounded anyway; this is for those frames that have none.
    package static let mostFrames = 65_536

    /// How many bytes a message may have, as the library that reads frames takes it: that knows no larger ones.
    package static func largestMessage(_ bytes: Int) -> Int { min(max(bytes, 0), Int(UInt32.max)) }

    /// What looks at the frames that come in, and puts messages together of them, in their order.
    ///
    /// - Parameters:
    ///   - sender: Who sends the frames.
    ///   - largestMessage: How many bytes a message may have.
    package static func handlers(
        of sender: FrameCheck.Sender,
        largestMessage: Int
    ) -> (check: FrameCheck, aggregator: NIOWebSocketFrameAggregator) {
        let aggregator = NIOWebSocketFrameAggregator(
            minNonFinalFragmentSize: 0,
            maxAccumulatedFrameCount: mostFrames,
            maxAccumulatedFrameSize: Self.largestMessage(largestMessage)
        )
        return (FrameCheck(of: sender), aggregator)
    }
}
