import SDKSpec

extension DriftContext {
    /// Something that a page names, and where.
    struct Mention {
        let word: PageWords.Word
        let section: PageSection
    }

    /// The events that a page names somewhere and the spec doesn't have, each where the page names it first.
    func newEvents(on page: Page) -> [Mention] {
        let known = subject.declared.eventNames
        return new(\.events, on: page) { name, view in known[name] != nil || view?.names.contains(name) ?? false }
    }

    /// The constants that a page names somewhere and the spec doesn't have, each where the page names it first.
    func newConstants(on page: Page) -> [Mention] {
        let known = subject.declared.constantNames
        return new(\.constants, on: page) { name, view in known.contains(name) || view?.names.contains(name) ?? false }
    }

    /// The error codes that a page names somewhere and the spec doesn't have, each where the page names it first.
    func newErrors(on page: Page) -> [Mention] {
        let known = subject.declared.codes
        return new(\.errors, on: page) { code, view in
            Int(code).map { known.contains($0) || view?.codes.contains($0) ?? false } ?? true
        }
    }

    /// What sections name, samples and tables included, that isn't known there. Those about a method of the spec may know
    /// it from its words.
    private func new(
        _ names: KeyPath<SectionWords, SectionWords.Named>,
        on page: Page,
        isKnown: (String, MethodView?) -> Bool
    ) -> [Mention] {
        var seen: Set<String> = []
        return page.sections.flatMap { section in
            let view = section.method.flatMap { self.view($0.text, of: page) }
            return section.words[keyPath: names].all.filter { word in
                !isKnown(word.text, view) && seen.insert(word.text).inserted
            }.map { Mention(word: $0, section: section) }
        }
    }
}

extension PageSection {
    /// Where it is, in the words of findings.
    var place: String { title.isEmpty ? "before the first heading" : "at `\(title)`" }
}
