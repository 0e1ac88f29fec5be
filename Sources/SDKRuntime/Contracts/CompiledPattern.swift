import Synchronization

/// A regular expression, tried scalar by scalar. Swift's own can't be sent to others, so each is used where it is kept.
final class CompiledPattern: Sendable {
    private let expression: Mutex<Regex<AnyRegexOutput>?>

    /// Compiles a pattern, if it is a regular expression.
    init(_ pattern: String) {
        expression = Mutex(try? Regex(pattern).matchingSemantics(.unicodeScalar))
    }

    /// Whether it is found in a text; what isn't a regular expression never is.
    func isFound(in text: String) -> Bool {
        expression.withLock { (try? $0?.firstMatch(in: text)) ?? nil } != nil
    }
}
