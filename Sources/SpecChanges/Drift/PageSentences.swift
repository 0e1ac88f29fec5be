import SDKSpec

extension Page {
    /// The sentences in which nothing was found that could be held against a spec: no figure, event, constant, error or
    /// version. Only a reader can tell whether the spec says the same.
    public var sentencesForReaders: [PageLine] {
        let words = PageWords(layout)
        return sections.filter { $0.method != nil }.flatMap { section in
            let found =
                words.figures(in: section).map(\.location) + words.events(in: section).map(\.location)
                + words.constants(in: section).map(\.location) + words.errors(in: section).map(\.location)
                + words.versions(in: section).map(\.location)
            let lines = Set(found.map(\.range.start.line))
            return section.sentences.filter { line in
                !lines.contains(line.location.range.start.line) && line.part != .answer && line.bytes.count > 12
            }
        }
    }
}
