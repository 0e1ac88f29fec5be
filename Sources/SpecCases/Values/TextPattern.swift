import SDKSpec

/// A pattern of the spec, tried on texts.
struct TextPattern {
    private let pattern: String

    /// Makes a pattern; nil when it can't be understood here.
    init?(_ pattern: String) {
        guard RegularExpression.isValid(pattern) else { return nil }
        self.pattern = pattern
    }

    /// Whether the pattern is found in the text; nil when finding out would take its time.
    func matches(_ text: String) -> Bool? { RegularExpression.isFound(pattern, in: text) }

    /// What a pattern spells out: `@TGS#` of `^(?!@TGS#)`, which forbids just that.
    static func literal(of pattern: String) -> String {
        var literal = pattern[...]
        for start in ["^", "(?!", "(?=", "(?:", "("] where literal.hasPrefix(start) {
            literal = literal.dropFirst(start.count)
        }
        for end in ["$", ")"] where literal.hasSuffix(end) {
            literal = literal.dropLast(end.count)
        }
        return String(literal)
    }

    /// What each text that matches begins with, as far as the pattern spells it out: `Tag_` of `^Tag_[a-z]+$`.
    static func start(of pattern: String) -> String {
        String(literal(of: pattern).prefix { !"[](){}.*+?|\\^$".contains($0) })
    }

    /// A text that matches, found by trying some.
    static func text(for pattern: String) -> String {
        let start = start(of: pattern)
        var candidates = ["sample", "a", "A", "1", "123456", "sample@example.com", "12:00", "2020-01-01"]
        candidates += ["sample", "a", "1", ""].map { start + $0 }
        let pattern = TextPattern(pattern)
        return candidates.first { pattern?.matches($0) ?? true } ?? "sample"
    }
}
