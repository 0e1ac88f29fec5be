import SDKSpec

extension Page {
    /// The sentences in which nothing was found that could be held against a spec: no figure, event, constant, error or
    /// version. Only a reader can tell whether the spec says the same.
    public var sentencesForReaders: [PageLine] {
        sections.filter { $0.method != nil }.flatMap { section in
            let words = section.words
            let named = words.events.said + words.constants.said + words.errors.said + words.versions
            let found = words.figures.map(\.location) + named.map(\.location)
            let lines = Set(found.map(\.range.start.line))
            return section.sentences.filter { line in
                !lines.contains(line.location.range.start.line) && line.part != .answer && line.bytes.count > 12
            }
        }
    }
}
