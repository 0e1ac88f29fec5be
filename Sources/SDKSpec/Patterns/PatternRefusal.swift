import Synchronization

/// Why a text can't be a pattern.
enum PatternRefusal {
    /// It is no regular expression, or one that isn't known here.
    case unreadable(String)
    /// It is nested so deeply that reading it takes more stack than there is.
    case tooDeep
    /// It has so many ways through it that nobody can tell whether trying it ends.
    case tooLong
    /// Trying it on a text of a few dozen characters can take years.
    case endless(String)

    private static let mostBrackets = 50

    // Patterns are few, and each is asked about for many texts.
    private static let known = Mutex<[String: PatternRefusal?]>([:])

    /// Nil for a text that can be a pattern.
    init?(of pattern: String) {
        let refusal = Self.known.withLock { known in
            if let refusal = known[pattern] { return refusal }
            let refusal = Self.refusal(of: pattern)
            known[pattern] = .some(refusal)
            return refusal
        }
        guard let refusal else { return nil }
        self = refusal
    }

    private static func refusal(of pattern: String) -> PatternRefusal? {
        if pattern.count(where: { "([".contains($0) }) > mostBrackets { return .tooDeep }
        if let parts = PatternParser.parts(of: pattern) {
            guard let areEndless = PatternPaths(parts).areEndless else { return .tooLong }
            if areEndless { return .endless(pattern) }
        }
        return RegularExpression.isValid(pattern) ? nil : .unreadable(pattern)
    }

    /// What is wrong, in words.
    var message: String {
        switch self {
        case .unreadable(let pattern): "`\(pattern)` is no regular expression"
        case .tooDeep: "the pattern has more than \(Self.mostBrackets) `(` and `[`"
        case .tooLong: "the pattern leads texts through it in too many ways to be tried"
        case .endless(let pattern):
            "trying `\(pattern)` may never end: what is repeated in it fits the same text in too many ways"
        }
    }
}
