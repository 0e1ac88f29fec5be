import Synchronization

/// The regular expressions of specs, tried scalar by scalar.
///
/// One is compiled once in a program: that takes longer than to try it on most texts, and each is tried on many.
package enum RegularExpression {
    // They can't be sent to others, so each is used where it is kept.
    private static let compiled = Mutex<[String: Regex<AnyRegexOutput>?]>([:])

    /// Whether a pattern is found in a text; nil when it is no regular expression.
    package static func isFound(_ pattern: String, in text: String) -> Bool? {
        withCompiled(pattern) { expression in ((try? expression.firstMatch(in: text)) ?? nil) != nil }
    }

    /// Whether a pattern is a regular expression.
    package static func isValid(_ pattern: String) -> Bool { withCompiled(pattern) { _ in true } ?? false }

    private static func withCompiled(_ pattern: String, _ answer: (Regex<AnyRegexOutput>) -> Bool) -> Bool? {
        compiled.withLock { compiled in
            if let known = compiled[pattern] { return known.map(answer) }
            let expression = try? Regex(pattern).matchingSemantics(.unicodeScalar)
            compiled[pattern] = .some(expression)
            return expression.map(answer)
        }
    }
}
