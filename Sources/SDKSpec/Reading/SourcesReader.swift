import YAMLDocument

/// Reads a document under `sources`.
enum SourcesReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> SourceDocument? {
        guard let record = Record<SourceDocumentKey>(entry.value) else { return nil }
        return SourceDocument(
            id: context.name(entry),
            title: record.text(.title) ?? "",
            kind: record.word(.kind) ?? .page,
            url: record.text(.url),
            layout: record.text(.layout, context),
            twin: record.text(.sameAs, context)
        )
    }
}
