import SDKRuntime
import Synchronization

/// Counts the calls of each method that got no answer in a row. Who waits for a method that is never answered waits for
/// it in each case anew.
final class SilenceWatch: Sendable {
    /// As many calls of one method are waited for.
    private static let mostUnanswered = 3

    private let unanswered = Mutex<[String: Int]>([:])

    /// The method that isn't answered any more; nil as long as there is none.
    var silentMethod: String? {
        unanswered.withLock { counts in counts.filter { $0.value >= Self.mostUnanswered }.keys.min() }
    }

    /// Why nothing more is asked of the server; nil as long as there is no reason.
    var reason: String? {
        silentMethod.map { "\(Self.mostUnanswered) calls of `\($0)` in a row got no answer, so no further case is run" }
    }

    /// Takes down whether a call was answered.
    func note(_ method: String, isAnswered: Bool) {
        unanswered.withLock { $0[method] = isAnswered ? nil : $0[method, default: 0] + 1 }
    }
}
