import Synchronization

/// What is done as a whole: signals that would end the process are held back meanwhile, and come afterwards.
///
/// ```swift
/// try HeldSignals.during { try moveAll(files) }
/// ```
package enum HeldSignals {
    /// The last signal that came, 0 for none. A handler may touch nothing but such a value.
    private static let last = Atomic<Int32>(0)
    private static let note: @convention(c) (Int32) -> Void = { last.store($0, ordering: .sequentiallyConsistent) }

    /// Whether Ctrl-C was pressed, or the process told to end, and it waits for what is done as a whole: who can may
    /// break off.
    package static var isEndAwaited: Bool { [SIGINT, SIGTERM].contains(last.load(ordering: .sequentiallyConsistent)) }

    /// Does something as a whole.
    ///
    /// - Parameter signals: The signals that wait: Ctrl-C, and being told to end.
    package static func during<Result, Failure: Error>(
        holding signals: [Int32] = [SIGINT, SIGTERM],
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        last.store(0, ordering: .sequentiallyConsistent)
        let former = signals.map { ($0, signal($0, note)) }
        defer {
            for (number, handler) in former { signal(number, handler) }
            let waiting = last.exchange(0, ordering: .sequentiallyConsistent)
            // To the process: the threads of a pool take no signals.
            if waiting != 0 { kill(getpid(), waiting) }
        }
        return try body()
    }
}
