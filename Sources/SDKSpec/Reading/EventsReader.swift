import YAMLDocument

/// Reads an event.
enum EventsReader {
    /// - Returns: nil where nobody knows what it carries.
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> EventDeclaration? {
        let name = context.name(entry)
        let record = Record<EventKey>(entry.value)
        let payload = record?.type(.payload, &context)
        guard payload != nil || record?.node(.payload) == nil else { return nil }
        return EventDeclaration(
            name: name,
            wire: record?.text(.wire) ?? entry.name,
            summary: record?.text(.summary) ?? "",
            payload: payload ?? Located(.void, at: name.location),
            carries: record?.expression(.carries, &context),
            surfaceNames: record?.surfaceTexts(.surfaces, context) ?? SurfaceTexts(),
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
