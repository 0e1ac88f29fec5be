/// Timers in the order in which they are due; of those due at once, the one scheduled first.
///
/// A binary heap: no timer is due before the one that stands at half of its place.
struct TimerQueue<State: MockState>: Sendable {
    private struct Entry: Sendable {
        let timer: MockTimer<State>
        /// How many were scheduled before.
        let number: Int

        func comes(before other: Entry) -> Bool { (timer.due, number) < (other.timer.due, other.number) }
    }

    private var heap: [Entry] = []
    private var scheduled = 0

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
