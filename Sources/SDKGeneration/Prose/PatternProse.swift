/// What a pattern asks of a text, in words where it is one that people have words for.
enum PatternProse {
    /// The text begins with something else.
    case beginsOtherwise(String)
    /// Something doesn't stand in the text.
    case lacks(String)
    /// The text has no other characters than those of ASCII that can be printed.
    case printable
    /// Whatever fits the pattern.
    case matches(String)

    init(_ pattern: String) {
        let start = "^(?!"
        guard pattern != "^[ -~]*$" else { self = .printable; return }
        guard pattern.hasPrefix(start), pattern.hasSuffix(")") else { self = .matches(pattern); return }
        let inner = String(pattern.dropFirst(start.count).dropLast())
        let isAnywhere = inner.hasPrefix(".*")
        let text = isAnywhere ? String(inner.dropFirst(2)) : inner
        let isPlain = !text.isEmpty && !text.contains { "\\^$.|?*+()[]{}".contains($0) }
        self = isPlain ? (isAnywhere ? .lacks(text) : .beginsOtherwise(text)) : .matches(pattern)
    }

    /// What it asks for.
    var demand: String {
        switch self {
        case .beginsOtherwise(let text): "Doesn't begin with `\(text)`"
        case .lacks(let text): "Doesn't hold `\(text)`"
        case .printable: "Only characters of ASCII that can be printed"
        case .matches(let pattern): "Matches `\(pattern)`"
        }
    }

    /// When something doesn't do what is asked for, as a clause.
    func excess(of subject: String) -> String {
        switch self {
        case .beginsOtherwise(let text): "\(subject) begins with `\(text)`"
        case .lacks(let text): "\(subject) holds `\(text)`"
        case .printable: "\(subject) has other characters than those of ASCII that can be printed"
        case .matches(let pattern): "\(subject) doesn't match `\(pattern)`"
        }
    }

    /// What to do about it, as a sentence.
    func advice(for subject: String) -> String {
        switch self {
        case .beginsOtherwise(let text): "Let \(subject) begin with something else than `\(text)`."
        case .lacks(let text): "Leave `\(text)` out of \(subject)."
        case .printable: "Use characters of ASCII in \(subject)."
        case .matches(let pattern): "Give \(subject) as text that matches `\(pattern)`."
        }
    }
}
