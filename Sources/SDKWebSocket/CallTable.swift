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
        let deadline: ContinuousClock.Instant?
        var isSent = false
    }

    private let mostOnTheWay: Int
    private var calls: [Int: Call] = [:]
    /// The ids of those that wait for their turn, and of some that don't wait any more.
    private var queue: CircularBuffer<Int> = []
    private var onTheWay = 0

    init(mostOnTheWay: Int) {
        self.mostOnTheWay = max(mostOnTheWay, 1)
    }

    /// Takes a call in.
    mutating func add(_ id: Int, _ message: [UInt8], _ waiter: Waiter, deadline: ContinuousClock.Instant?) {
        calls[id] = Call(message: message, waiter: waiter, deadline: deadline)
        queue.append(id)
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

    /// Takes out those whose deadline has passed.
    mutating func removeLate(at now: ContinuousClock.Instant) -> [Waiter] {
        let late = calls.filter { call in call.value.deadline.map { $0 <= now } ?? false }
        return late.keys.sorted().compactMap { remove($0) }
    }

    /// Takes out those that are on their way.
    mutating func removeSent() -> [Waiter] {
        let sent = calls.filter(\.value.isSent)
        return sent.keys.sorted().compactMap { remove($0) }
    }

    /// Takes all out.
    mutating func removeAll() -> [Waiter] {
        let waiters = calls.sorted { $0.key < $1.key }.map(\.value.waiter)
        self = CallTable(mostOnTheWay: mostOnTheWay)
        return waiters
    }
}
