import Synchronization

/// Regular expressions of limits, tried scalar by scalar.
///
/// One is compiled once in a program: that takes longer than to try it on most texts, and a call may try several.
enum TextPattern {
    // They can't be sent to others, so each is used where it is kept.
    private static let compiled = Mutex<[String: Regex<AnyRegexOutput>?]>([:])

    /// Whether a pattern is found in a text; one that isn't a regular expression never is.
    static func isFound(_ pattern: String, in text: String) -> Bool {
        compiled.withLock { compiled in
            let expression: Regex<AnyRegexOutput>?
            if let known = compiled[pattern] {
                expression = known
            } else {
                expression = try? Regex(pattern).matchingSemantics(.unicodeScalar)
                compiled[pattern] = .some(expression)
            }
            return ((try? expression?.firstMatch(in: text)) ?? nil) != nil
        }
    }
}
