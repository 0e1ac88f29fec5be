import Synchronization

/// Why a text can't be a pattern.
enum PatternRefusal {
    /// It is no regular expression, or one that can't be tried, and why.
    case unreadable(String, reason: String)
    /// It is nested so deeply that reading it takes more stack than there is.
    case tooDeep
    /// It holds a piece of which nobody can tell whether trying it ends.
    case unknown(String)
    /// It has so many ways through it that nobody can tell whether trying it ends.
    case tooLong
    /// Trying it on a text of a few dozen characters can take years.
    case endless(String)

    private static let mostBrackets = 50

    // Patterns are few, and each is asked about for many texts.
    private static let known = Mutex<[String: (refusal: PatternRefusal?, longest: Int)]>([:])

    /// Nil for a text that can be a pattern.
    init?(of pattern: String) {
        guard let refusal = Self.judged(pattern).refusal else { return nil }
        self = refusal
    }

    /// How many bytes a text may have on which a pattern is tried in little time; none for what can't be a pattern.
    static func longestText(for pattern: String) -> Int { judged(pattern).longest }

    private static func judged(_ pattern: String) -> (refusal: PatternRefusal?, longest: Int) {
        known.withLock { known in
            if let judged = known[pattern] { return judged }
            let judged = judge(pattern)
            known[pattern] = judged
            return judged
        }
    }

    private static func judge(_ pattern: String) -> (refusal: PatternRefusal?, longest: Int) {
        if pattern.count(where: { "([".contains($0) }) > mostBrackets { return (.tooDeep, 0) }
        if let reason = RegularExpression.refusal(of: pattern) { return (.unreadable(pattern, reason: reason), 0) }
        do throws(UnknownPattern) {
            let parts = try PatternParser.knownParts(of: pattern)
            switch PatternPaths(parts, isAtStart: isAtStart(pattern, parts)).trial {
            case .endless: return (.endless(pattern), 0)
            case .unknown: return (.tooLong, 0)
            case .ending(let longest): return (nil, longest)
            }
        } catch {
            return (.unknown(error.piece), 0)
        }
    }

    private static func isAtStart(_ pattern: String, _ parts: [PatternPart]) -> Bool {
        guard case .either(let rows)? = parts.first else { return false }
        return pattern.hasPrefix("^") && rows.count == 1
    }

    /// What is wrong, in words.
    var message: String {
        switch self {
        case .unreadable(let pattern, let reason): "`\(pattern)` is no regular expression: \(reason)"
        case .tooDeep: "the pattern has more than \(Self.mostBrackets) `(` and `[`"
        case .unknown(let piece): "nobody can tell whether trying a pattern with `\(piece)` ends"
        case .tooLong: "the pattern leads texts through it in too many ways to be tried"
        case .endless(let pattern):
            "trying `\(pattern)` may never end: what is repeated in it fits the same text in too many ways"
        }
    }

    /// How to fix it.
    var help: String? {
        switch self {
        case .unreadable: nil
        case .tooDeep: "ask for less, or in several patterns"
        case .unknown: "say it with sets, `\\p{…}`, groups, `|` and repetitions"
        case .tooLong: "repeat shorter parts, or ask for the length by a limit with a unit"
        case .endless:
            "let what is repeated begin or end with a character that it has nowhere else: `^a+(-a+)*$`, not `^(a+-?)*$`"
        }
    }
}
