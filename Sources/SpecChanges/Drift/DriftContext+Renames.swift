import SDKSpec

extension DriftContext {
    /// A guess what something that a page names anew was called before: something that the spec has and that isn't named
    /// there any more.
    ///
    /// Most likely it is what the spec cites the section for, then what the page doesn't name anywhere. A section that is
    /// about no method, and so is rarely cited, may be the only one that has the new name.
    func renamed(_ mention: Mention, on page: Page, from declared: [DeclaredNames.Declared]) -> Diagnostic.Note? {
        let sections = page.sections(like: mention.section)
        let gone = declared.filter { !$0.isNamed(in: sections) }
        let cited = gone.filter { $0.isCited(from: sections, of: page) }
        let others = mention.section.method == nil ? gone : gone.filter { !$0.isNamed(in: page.sections) }
        let name = mention.word.text
        let guess = cited.count == 1 ? cited.first : cited.nearest(to: name) ?? others.nearest(to: name)
        return guess.map {
            Diagnostic.Note("\($0.title) isn't named there, so it may have been renamed", at: $0.location)
        }
    }

    /// A guess of which error a code is that a page names anew: one that the spec cites the section for, and that isn't
    /// named there any more. Codes that look alike elsewhere have nothing to do with each other.
    func renumbered(_ mention: Mention, on page: Page) -> Diagnostic.Note? {
        let sections = page.sections(like: mention.section)
        let gone = subject.declared.errors.filter {
            $0.isCited(from: sections, of: page) && !$0.isNamed(in: sections)
        }
        let guess = gone.count == 1 ? gone.first : gone.nearest(to: mention.word.text)
        return guess.map {
            Diagnostic.Note("\($0.title) isn't named there, so its code may have changed", at: $0.location)
        }
    }
}

extension DeclaredNames.Declared {
    /// Whether one of some sections has one of its names.
    fileprivate func isNamed(in sections: [PageSection]) -> Bool {
        sections.contains { section in spellings.contains { section.mentions($0) || section.words.has($0) } }
    }

    /// Whether the spec cites one of some sections for it.
    fileprivate func isCited(from sections: [PageSection], of page: Page) -> Bool {
        citations.contains { citation in
            citation.document == page.document && sections.contains { $0.answers(to: citation.heading) }
        }
    }
}

extension [DeclaredNames.Declared] {
    /// The one whose name is nearest to another one.
    fileprivate func nearest(to name: String) -> Element? {
        closest(to: name, in: map { $0.spellings[0] }).flatMap { nearest in first { $0.spellings[0] == nearest } }
    }
}
