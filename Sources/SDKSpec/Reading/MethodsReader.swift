import YAMLDocument

/// Reads a method.
enum MethodsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> MethodDeclaration? {
        guard let record = Record<MethodKey>(entry.value) else { return nil }
        return MethodDeclaration(
            name: context.name(entry),
            topicName: record.text(.topic, context),
            summary: record.text(.summary) ?? "",
            notes: notes(record.items(.notes), &context),
            mockNotes: record.texts(.mock, context),
            surfaceNames: record.surfaceTexts(.surfaces, context),
            since: record.surfaceTexts(.since, context),
            kind: record.word(.kind) ?? .remote,
            gates: record.texts(.needs, context),
            edition: record.text(.edition, context),
            deprecated: record.text(.deprecated),
            rate: CapacityReader.rate(record.node(.rate), of: entry.name, &context),
            sharedRate: CapacityReader.sharedRate(record.node(.rate), &context),
            quota: CapacityReader.quota(record.node(.quota), &context),
            shapes: OverloadReader.read(record, of: entry, &context),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    static func notes(_ items: [YAMLNode], _ context: inout ReadingContext) -> [MethodNote] {
        var notes: [MethodNote] = []
        for item in items {
            let record = Record<NoteKey>(item)
            guard let text = record?.text(.text, context) ?? context.text(item) else { continue }
            let provenance = ProvenanceReader.read(record?.node(.source), &context)
            notes.append(MethodNote(text.value, at: text.location, provenance: provenance, isPlain: record == nil))
        }
        return notes
    }
}
