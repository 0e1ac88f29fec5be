import YAMLDocument

/// Reads a control.
enum ControlsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ControlDeclaration? {
        guard let record = Record<ControlKey>(entry.value) else { return nil }
        let method = MethodDeclaration(
            name: context.name(entry),
            topicName: nil,
            summary: record.text(.summary) ?? "",
            notes: MethodsReader.notes(record.items(.notes), &context),
            mockNotes: record.texts(.mock, context),
            surfaceNames: SurfaceTexts(),
            since: SurfaceTexts(),
            kind: .local,
            gates: [],
            edition: nil,
            deprecated: nil,
            rate: nil,
            quota: nil,
            shapes: [OverloadReader.control(entry, record, &context)],
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
        return ControlDeclaration(actor: record.word(.of) ?? .world, method: method)
    }
}
