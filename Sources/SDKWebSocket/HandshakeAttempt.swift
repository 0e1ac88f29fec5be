import NIOCore
import Synchronization

/// One attempt to make a connection, which may be ended before it is one.
final class HandshakeAttempt: Sendable {
    /// Why an attempt was ended.
    enum Ending: Error {
        /// Nobody wants the connection any more.
        case cancelled
        /// The server has had its time.
        case late
    }

    private enum Phase {
        /// The connections that are tried, one for each address of the server's name.
        case open([any Channel])
        case ended(Ending)
        case finished
    }

    private let phase = Mutex(Phase.open([]))

    /// Why it was ended; nil when it wasn't.
    var ending: Ending? {
        phase.withLock { if case .ended(let ending) = $0 { ending } else { nil } }
    }

    /// Takes in a connection that is tried.
    func add(_ channel: any Channel) throws(Ending) {
        try phase.withLock { (phase) throws(Ending) in
            switch phase {
            case .open(let channels): phase = .open(channels + [channel])
            case .ended(let ending): throw ending
            case .finished: break
            }
        }
    }

    /// Ends it, unless there is a connection already.
    func end(_ ending: Ending) {
        let channels = phase.withLock { (phase) -> [any Channel] in
            guard case .open(let channels) = phase else { return [] }
            phase = .ended(ending)
            return channels
        }
        for channel in channels { channel.close(promise: nil) }
    }

    /// There is a connection, which isn't this attempt's any more.
    func finish() throws(Ending) {
        try phase.withLock { (phase) throws(Ending) in
            if case .ended(let ending) = phase { throw ending }
            phase = .finished
        }
    }
}
