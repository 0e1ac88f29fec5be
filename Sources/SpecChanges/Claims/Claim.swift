import SDKSpec

/// What a fact claims of places on pages that were given.
struct Claim {
    let fact: Fact
    /// The sections that it cites.
    let sections: [(page: Page, section: PageSection)]

    /// Whether one of the sections has a word, or one of several.
    func isBacked(by words: [String]) -> Bool {
        sections.contains { _, section in words.contains { section.mentions($0) } }
    }
}
