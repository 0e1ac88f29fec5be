import NIOCore
import Synchronization

/// What waits to be sent over one connection, in the order in which it came, from whatever thread.
///
/// It is bounded: whoever doesn't take what is sent loses the connection, not the server its memory.
final class Outbox: Sendable {
    private struct State {
        var messages: CircularBuffer<[UInt8]> = []
        var size = 0
        /// Whether the connection knows already that there is something.
        var isAnnounced = false
        var ending: CloseReason?
    }

    private let state = Mutex(State())
    private let largestSize: Int
    private let announce: @Sendable () -> Void

    /// - Parameters:
    ///   - largestSize: How many bytes may wait when one more message comes.
    ///   - announce: Has the connection look into the outbox, later: whoever puts something in may hold locks.
    init(largestSize: Int, announce: @escaping @Sendable () -> Void) {
        self.largestSize = largestSize
        self.announce = announce
    }

    /// Puts a message in.
    func send(_ message: [UInt8]) {
        change { state in
            // What has just come can't have been taken yet, however large it is.
            guard state.size <= largestSize else {
                state.messages = []
                state.ending = .tooSlow(largestSize)
                return
            }
            state.messages.append(message)
            state.size += message.count
        }
    }

    /// Ends the connection, once what waits is sent.
    func end(_ reason: CloseReason) {
        change { $0.ending = reason }
    }

    private func change(_ body: (inout State) -> Void) {
        let isNews = state.withLock { state in
            if state.ending != nil { return false }
            body(&state)
            defer { state.isAnnounced = true }
            return !state.isAnnounced
        }
        if isNews { announce() }
    }

    /// Why the connection ends; nil as long as it doesn't.
    var ending: CloseReason? { state.withLock { $0.ending } }

    /// The next thing to send.
    enum Next {
        case message([UInt8])
        case end(CloseReason)
    }

    /// Takes what has waited longest; nil when there is nothing. The end is never taken away.
    func next() -> Next? {
        state.withLock { state in
            state.isAnnounced = false
            if let message = state.messages.popFirst() {
                state.size -= message.count
                return .message(message)
            }
            return state.ending.map(Next.end)
        }
    }
}
