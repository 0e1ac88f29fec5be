import Dispatch
import Synchronization

/// What two pieces of work give that don't need each other. They are worked on side by side.
package func sideBySide<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @Sendable () -> Second
) -> (First, Second) {
    let results = Mutex<(first: First?, second: Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { index in
        if index == 0 {
            let result = first()
            results.withLock { $0.first = result }
        } else {
            let result = second()
            results.withLock { $0.second = result }
        }
    }
    // Both are there by now; the compiler can't know.
    return results.withLock { ($0.first ?? first(), $0.second ?? second()) }
}

extension Array where Element: Sendable {
    /// What becomes of each element, in the order of the elements. They are worked on side by side, on all cores.
    package func mapSideBySide<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
