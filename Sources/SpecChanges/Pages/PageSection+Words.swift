import SDKSpec

extension PageSection {
    /// Whether its heading or one of its lines has one of some words.
    func says(oneOf words: [String]) -> Bool {
        place(ofOneOf: words, in: [heading].compactMap(\.self) + lines) != nil
    }

    /// Where one of some lines has one of some words.
    func place(ofOneOf words: [String], in lines: [PageLine]) -> SourceLocation? {
        lines.lazy.compactMap { $0.place(ofOneOf: words) }.first
    }
}

extension PageLine {
    /// Where it has one of some words, whichever of their letters are capitals; not as a piece of a longer word.
    func place(ofOneOf words: [String]) -> SourceLocation? {
        let small = bytes.map(\.asSmallLetter)
        return words.lazy.compactMap { word in
            small.firstPlace(of: Array(word.utf8).map(\.asSmallLetter)).map {
                self.location(of: $0..<$0 + word.utf8.count)
            }
        }.first
    }
}
