import SDKSpec

extension DriftContext {
    /// A guess what something that a page names anew was called before: something that the spec has and that isn't named
    /// there any more.
    ///
    /// Most likely it is what the spec cites the section for, then what the page doesn't name anywhere. A section that is
    /// about no method, and so is rarely cited, may be the only one that has the new name.
    func renamed(_ mention: Mention, on page: Page, from declared: [DeclaredNames.Declared]) -> FormerName? {
        let sections = page.sections(like: mention.section)
        let gone = declared.filter { !$0.isNamed(in: sections) }
        let cited = gone.filter { $0.isCited(from: sections, of: page) }
        let others = mention.section.method == nil ? gone : gone.filter { !$0.isNamed(in: page.sections) }
        let name = mention.word.text
        let guess = cited.count == 1 ? cited.first : cited.nearest(to: name) ?? others.nearest(to: name)
        return guess.map { FormerName($0, "isn't named there, so it may have been renamed") }
    }

    /// A guess of which error a code is that a page names anew: one that the spec cites the section for, and that isn't
    /// named there any more. Codes that look alike elsewhere have nothing to do with each other.
    func renumbered(_ mention: Mention, on page: Page) -> FormerName? {
        let sections = page.sections(like: mention.section)
        let gone = subject.declared.errors.filter {
            $0.isCited(from: sections, of: page) && !$0.isNamed(in: sections)
        }
        // An error that is itself believed for the section is likelier than one that calls end in there.
        let own = gone.filter { $0.isCited(from: sections, of: page, for: $0.ownCitations) }
        let likely = own.isEmpty ? gone : own
        let guess = likely.count == 1 ? likely.first : likely.nearest(to: mention.word.text)
        return guess.map { FormerName($0, "isn't named there, so its code may have changed") }
    }
}

/// A guess what was called by another name before.
struct FormerName {
    /// The guess in words.
    let note: Diagnostic.Note
    /// What pages called it.
    private let spellings: [String]

    fileprivate init(_ declared: DeclaredNames.Declared, _ words: String) {
        note = Diagnostic.Note("\(declared.title) \(words)", at: declared.location)
        spellings = declared.spellings
    }

    /// What a new name explains by it: that sections which have the new one lack the former, and that another language
    /// has that.
    ///
    /// - Parameter kind: What it is the name of: an event, an error.
    func explained(by name: String, _ kind: DriftTopic.Kind, on page: Page) -> Set<DriftCause> {
        page.sections.filter { $0.words.has(name) }.reduce(into: []) { all, section in
            all.formUnion(explained(by: name, kind, in: section, on: page))
        }
    }

    /// What a name that others have already explains where it is new: that one section lacks the former.
    func explained(by name: String, _ kind: DriftTopic.Kind, in section: PageSection, on page: Page) -> Set<DriftCause>
    {
        [section.title].reduce(into: []) { all, section in
            for spelling in spellings {
                all.insert(.unnamed(DriftTopic(kind, spelling), in: section, on: page))
                all.insert(.language(DriftTopic(kind, spelling), of: section))
            }
        }
    }
}

extension DeclaredNames.Declared {
    /// Whether one of some sections has one of its names.
    fileprivate func isNamed(in sections: [PageSection]) -> Bool {
        sections.contains { section in spellings.contains { section.mentions($0) || section.words.has($0) } }
    }

    /// Whether the spec cites one of some sections for it.
    fileprivate func isCited(
        from sections: [PageSection],
        of page: Page,
        for places: [Provenance.Citation]? = nil
    ) -> Bool {
        (places ?? citations).contains { citation in
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
