import Synchronization

/// The regular expressions of specs, tried scalar by scalar.
///
/// One is compiled once in a program: that takes longer than to try it on most texts, and each is tried on many.
package enum RegularExpression {
    // They can't be sent to others, so each is used where it is kept.
    private static let compiled = Mutex<[String: Regex<AnyRegexOutput>?]>([:])

    /// Whether a pattern is found in a text; nil when it is no regular expression.
    package static func isFound(_ pattern: String, in text: String) -> Bool? {
        compiled.withLock { compiled in
            let expression: Regex<AnyRegexOutput>?
            if let known = compiled[pattern] {
                expression = known
            } else {
                expression = try? Regex(pattern).matchingSemantics(.unicodeScalar)
                compiled[pattern] = .some(expression)
            }
            return expression.map { ((try? $0.firstMatch(in: text)) ?? nil) != nil }
        }
    }

    /// Whether a pattern is a regular expression.
    package static func isValid(_ pattern: String) -> Bool { isFound(pattern, in: "") != nil }
}
