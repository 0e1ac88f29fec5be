/// Timers in the order in which they are due; of those due at once, the one scheduled first.
///
/// A binary heap: no timer is due before the one that stands at half of its place.
@usableFromInline
struct TimerQueue<State: MockState>: Sendable {
    @usableFromInline
    struct Entry: Sendable {
        @usableFromInline let timer: MockTimer<State>
        /// How many were scheduled before.
        let number: Int

        func comes(before other: Entry) -> Bool { (timer.due, number) < (other.timer.due, other.number) }
    }

    @usableFromInline var heap: [Entry] = []
    private var scheduled = 0

    /// Whether nothing is due by a time.
    @inlinable
    func isQuiet(until time: Int) -> Bool { heap.isEmpty || heap[0].timer.due > time }

    @usableFromInline
    mutating func insert(_ timer: MockTimer<State>) {
        heap.append(Entry(timer: timer, number: scheduled))
        scheduled += 1
        var place = heap.count - 1
        while place > 0, heap[place].comes(before: heap[(place - 1) / 2]) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    /// Takes the next timer that is due by a time.
    @usableFromInline
    mutating func next(by time: Int) -> MockTimer<State>? {
        guard let first = heap.first, first.timer.due <= time else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        var place = 0
        while let child = earlierChild(of: place), heap[child].comes(before: heap[place]) {
            heap.swapAt(place, child)
            place = child
        }
        return first.timer
    }

    private func earlierChild(of place: Int) -> Int? {
        let (left, right) = (2 * place + 1, 2 * place + 2)
        guard left < heap.count else { return nil }
        guard right < heap.count else { return left }
        return heap[right].comes(before: heap[left]) ? right : left
    }
}
