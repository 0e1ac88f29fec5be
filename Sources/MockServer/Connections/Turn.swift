import NIOCore
import Synchronization

/// The time that one connection takes of a thread which it shares with others. What answers many requests passes its
/// turn on between them, so that others needn't wait until all are answered.
final class Turn: Sendable {
    /// How long a turn takes.
    private static let length = TimeAmount.milliseconds(10)
    /// How long others have theirs. What an event loop is to do at once it does before it looks at its connections.
    private static let pause = TimeAmount.milliseconds(1)

    private let eventLoop: any EventLoop
    private let end = Mutex(NIODeadline.now() + Turn.length)

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    /// Lets others go first when the turn has been long enough.
    func pass() async {
        guard end.withLock({ $0 <= .now() }) else { return }
        try? await eventLoop.scheduleTask(in: Self.pause) {}.futureResult.get()
        end.withLock { $0 = .now() + Self.length }
    }
}
