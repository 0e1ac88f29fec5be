import Synchronization

/// Keeps what was sent until somebody takes it, or up to a number of elements.
final class EventBuffer<Element: Sendable>: Sendable {
    private struct State {
        /// A slice, because taking its first element moves nothing.
        private(set) var elements: ArraySlice<Element> = []
        /// How many were taken of those that the slice's storage still holds.
        private var taken = 0
        /// Those who came when there was nothing to take, first come first served. While somebody waits, there is
        /// nothing in `elements`.
        var waiting: [(ticket: Int, continuation: CheckedContinuation<Element?, Never>)] = []
        var lastTicket = 0
        var isFinished = false
        /// Whether something was left out since something was taken.
        private var isMissing = false

        /// Keeps an element, unless so many are kept already.
        ///
        /// - Returns: Whether it is the first one to be left out since something was taken.
        mutating func add(_ element: Element, most: Int) -> Bool {
            guard elements.count >= most else {
                elements.append(element)
                return false
            }
            defer { isMissing = true }
            return !isMissing
        }

        mutating func takeAll() -> [Element] {
            defer { (elements, taken, isMissing) = ([], 0, false) }
            return Array(elements)
        }

        private mutating func takeFirst() -> Element? {
            guard let element = elements.popFirst() else { return nil }
            taken += 1
            isMissing = false
            // The storage keeps what was taken: it is given up once that is more than what is left.
            if taken > elements.count { (elements, taken) = (ArraySlice(Array(elements)), 0) }
            return element
        }

        mutating func turn(of continuation: CheckedContinuation<Element?, Never>, ticket: Int) -> Turn {
            if let element = takeFirst() { return .now(element) }
            // A task that is cancelled from here on finds itself among those who wait: its handler needs the same lock.
            if isFinished || Task.isCancelled { return .now(nil) }
            waiting.append((ticket, continuation))
            return .later
        }
    }

    private enum Turn {
        case now(Element?)
        case later
    }

    private let most: Int
    private let state = Mutex(State())

    /// Makes a buffer without anything in it.
    ///
    /// - Parameter most: How many elements are kept; what comes beyond is left out.
    init(most: Int = .max) {
        self.most = most
    }

    /// Gives an element to whoever waits, or keeps it.
    ///
    /// - Returns: Whether it is the first one to be left out since something was taken.
    func send(_ element: Element) -> Bool {
        let (next, isMissed) = state.withLock { (state) -> (CheckedContinuation<Element?, Never>?, Bool) in
            if state.isFinished { return (nil, false) }
            if state.waiting.isEmpty { return (nil, state.add(element, most: most)) }
            return (state.waiting.removeFirst().continuation, false)
        }
        next?.resume(returning: element)
        return isMissed
    }

    /// Nothing more will come; what is there can still be taken.
    func finish() {
        let waiting = state.withLock { state in
            state.isFinished = true
            defer { state.waiting = [] }
            return state.waiting.map(\.continuation)
        }
        for continuation in waiting { continuation.resume(returning: nil) }
    }

    /// Everything that is there, without waiting.
    func drain() -> [Element] {
        state.withLock { $0.takeAll() }
    }

    /// The next element; nil once nothing more will come, or when the task is cancelled.
    func next() async -> Element? {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let turn = state.withLock { $0.turn(of: continuation, ticket: ticket) }
                if case .now(let element) = turn { continuation.resume(returning: element) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                state.waiting.firstIndex { $0.ticket == ticket }.map { state.waiting.remove(at: $0).continuation }
            }
            continuation?.resume(returning: nil)
        }
    }
}
