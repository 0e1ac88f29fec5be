import SDKSpec

/// What the words for types on a page stand for.
struct PageTypes: Sendable {
    private let words: [String: PageLayout.ValueKind]
    /// The same in small letters.
    private let smallWords: [String: PageLayout.ValueKind]
    /// For types that are made of others: `Array of {type}`.
    private let patterns: [(pattern: PagePattern, kind: PageLayout.ValueKind)]

    init(_ layout: PageLayout) {
        words = Dictionary(layout.types.map { ($0.word, $0.kind) }) { first, _ in first }
        smallWords = Dictionary(layout.types.map { ($0.word.lowercased(), $0.kind) }) { first, _ in first }
        patterns = layout.types.filter { $0.word.contains("{") }.map { (PagePattern($0.word), $0.kind) }
    }

    /// The kinds of value that a type allows; nil when the layout doesn't know a word of it.
    func kinds(of type: String) -> Set<PageLayout.ValueKind>? {
        if let kind = kind(of: type) { return [kind] }
        var found: Set<PageLayout.ValueKind> = []
        for word in type.split(separator: "|") {
            let word = String(word.trimmed)
            guard let kind = kind(of: word) ?? smallWords[Self.base(word).lowercased()] else { return nil }
            found.insert(kind)
        }
        return found
    }

    /// Whether a single word is a type.
    func hasWord(_ word: String) -> Bool { kind(of: word) != nil }

    /// Whether a single word is a type, whichever of its letters are capitals.
    func hasWordOfAnyCase(_ word: String) -> Bool { hasWord(word) || smallWords[Self.base(word).lowercased()] != nil }

    private func kind(of type: String) -> PageLayout.ValueKind? {
        if let kind = words[Self.base(type)] { return kind }
        let bytes = Array(type.utf8)
        return patterns.first { $0.pattern.match(whole: bytes) != nil }?.kind
    }

    /// `Array` of `Array.<String>`.
    private static func base(_ word: String) -> String {
        word.split(separator: ".", maxSplits: 1).first.map(String.init) ?? word
    }
}
