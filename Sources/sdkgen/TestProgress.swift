import GenerateCommand
import SDKSpec
import Synchronization

/// Says on a terminal how far a run has come.
final class TestProgress: Sendable {
    private let total: Int
    private let isShown: Bool
    private let done = Mutex(0)

    init(of total: Int, isShown: Bool) {
        self.total = total
        self.isShown = isShown
    }

    /// Counts a case that is over. What came of it is told at the end.
    func count(_ hasFailed: Bool) {
        guard isShown else { return }
        done.withLock { done in
            done += 1
            if done % 20 == 0 || hasFailed { show("\r\(done) of \(String.counted(total, "case"))") }
        }
    }

    /// Takes the line back.
    func clear() {
        if isShown { show("\r\u{1B}[K") }
    }

    private func show(_ text: String) {
        try? Console.show(text, on: .error)
    }
}
