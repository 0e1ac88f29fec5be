import Synchronization

/// Hands each event to everybody who listens.
///
/// Whoever has a stream misses nothing that is sent from then on, unless the hub was made to keep so many events at most
/// for a stream that nobody takes any from. Every stream gets the events in the order in which they were sent. A stream
/// that was let go is forgotten; a hub that is let go ends its streams.
public final class EventHub<Element: Sendable>: Sendable {
    private struct Listener: Sendable {
        weak var buffer: EventBuffer<Element>?
    }

    private struct State {
        var listeners: [Listener] = []
        var isFinished = false
    }

    private let mostKept: Int
    private let state = Mutex(State())

    /// Makes a hub that nobody listens to yet.
    ///
    /// - Parameter mostKept: How many events a stream keeps until they are taken. Those that come beyond are missed by
    ///   it.
    public init(mostKept: Int = .max) {
        self.mostKept = mostKept
    }

    deinit { finish() }

    /// Whether somebody listens: there is a stream that wasn't let go.
    public var hasListeners: Bool { state.withLock { $0.listeners.contains { $0.buffer != nil } } }

    /// Sends an event. After ``finish()`` it reaches nobody.
    ///
    /// - Returns: Whether a stream begins to miss events by it: it was full, and had missed none since one was taken
    ///   from it.
    @discardableResult
    public func send(_ element: Element) -> Bool {
        // Under the lock: of two events sent at once, all streams see the same one first.
        state.withLock { state in
            state.listeners.removeAll { $0.buffer == nil }
            var isMissed = false
            for listener in state.listeners where listener.buffer?.send(element) == true { isMissed = true }
            return isMissed
        }
    }

    /// A stream of what is sent from now on.
    public func stream() -> EventStream<Element> {
        let buffer = EventBuffer<Element>(most: mostKept)
        state.withLock { state in
            if state.isFinished {
                buffer.finish()
            } else {
                state.listeners.removeAll { $0.buffer == nil }
                state.listeners.append(Listener(buffer: buffer))
            }
        }
        return EventStream(buffer)
    }

    /// Ends all streams, once what they still hold is taken.
    public func finish() {
        state.withLock { state in
            state.isFinished = true
            for listener in state.listeners { listener.buffer?.finish() }
            state.listeners = []
        }
    }
}
