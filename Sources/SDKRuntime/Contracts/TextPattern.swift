/// Regular expressions of limits, tried scalar by scalar.
enum TextPattern {
    private static let patterns = PatternPool()

    /// Whether a pattern is found in a text; one that isn't a regular expression never is.
    static func isFound(_ pattern: String, in text: String) -> Bool {
        patterns.withCompiled(pattern) { $0.isFound(in: text) }
    }
}
