import NIOCore
import SDKRuntime

/// The calls of a connection: those that wait for their turn, and those that wait for their answer.
struct CallTable {
    /// What a call is answered with.
    typealias Outcome = Result<WireValue, SDKError>

    /// Somebody who waits for an answer.
    typealias Waiter = CheckedContinuation<Outcome, Never>

    private struct Call {
        let message: [UInt8]
        let waiter: Waiter
        var isSent = false
    }

    private let mostOnTheWay: Int
    private let patience: Duration?
    private var calls: [Int: Call] = [:]
    /// The ids of those that wait for their turn, and of some that don't wait any more.
    private var queue: CircularBuffer<Int> = []
    /// When calls are too late, in the order in which they came in, and of some that don't wait any more.
    private var deadlines: CircularBuffer<(id: Int, end: ContinuousClock.Instant)> = []
    private var onTheWay = 0

    /// - Parameter patience: How long a call waits for its answer; nil for however long that takes.
    init(mostOnTheWay: Int, patience: Duration?) {
        self.mostOnTheWay = max(mostOnTheWay, 1)
        self.patience = patience
    }

    /// Takes a call in.
    ///
    /// - Parameter now: The time, which is never before that of an earlier call.
    mutating func add(_ id: Int, _ message: [UInt8], _ waiter: Waiter, at now: ContinuousClock.Instant) {
        calls[id] = Call(message: message, waiter: waiter)
        queue.append(id)
        guard let patience else { return }
        deadlines.append((id, now + patience))
        // One that waits long for its answer doesn't keep those behind it that have theirs.
        if deadlines.count > 2 * calls.count + 64 { deadlines = deadlines.filter { calls[$0.id] != nil } }
    }

    /// The next call to send; nil when there is none, or when enough are on the way.
    mutating func next() -> [UInt8]? {
        while onTheWay < mostOnTheWay, let id = queue.popFirst() {
            guard let message = calls[id]?.message else { continue }
            calls[id]?.isSent = true
            onTheWay += 1
            return message
        }
        return nil
    }

    /// Takes a call out: it is answered, cancelled or too late.
    mutating func remove(_ id: Int) -> Waiter? {
        guard let call = calls.removeValue(forKey: id) else { return nil }
        if call.isSent { onTheWay -= 1 }
        return call.waiter
    }

    /// Takes out those whose deadline has passed. It is asked often, and so it looks only at those that are due, and at
    /// those before them that have their answer.
    mutating func removeLate(at now: ContinuousClock.Instant) -> [Waiter] {
        var late: [Waiter] = []
        while let (id, end) = deadlines.first, end <= now || calls[id] == nil {
            deadlines.removeFirst()
            if let waiter = remove(id) { late.append(waiter) }
        }
        return late
    }

    /// Takes out those that are on their way.
    mutating func removeSent() -> [Waiter] {
        let sent = calls.filter(\.value.isSent)
        return sent.keys.sorted().compactMap { remove($0) }
    }

    /// Takes all out.
    mutating func removeAll() -> [Waiter] {
        let waiters = calls.sorted { $0.key < $1.key }.map(\.value.waiter)
        self = CallTable(mostOnTheWay: mostOnTheWay, patience: patience)
        return waiters
    }
}
