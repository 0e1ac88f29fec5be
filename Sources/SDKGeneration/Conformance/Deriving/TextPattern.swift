/// A pattern of the spec, tried on texts.
struct TextPattern {
    private let expression: Regex<AnyRegexOutput>

    /// Makes a pattern; nil when it can't be understood here.
    init?(_ pattern: String) {
        guard let expression = try? Regex(pattern) else { return nil }
        self.expression = expression.matchingSemantics(.unicodeScalar)
    }

    /// Whether the pattern is found in the text.
    func matches(_ text: String) -> Bool {
        ((try? expression.firstMatch(in: text)) ?? nil) != nil
    }
}
