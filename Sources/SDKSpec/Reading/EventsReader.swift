import YAMLDocument

/// Reads an event.
enum EventsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> EventDeclaration {
        let name = context.name(entry)
        let record = Record<EventKey>(entry.value)
        return EventDeclaration(
            name: name,
            wire: record?.text(.wire) ?? entry.name,
            summary: record?.text(.summary) ?? "",
            payload: record?.type(.payload, &context) ?? Located(.void, at: name.location),
            carries: record?.expression(.carries, &context),
            surfaceNames: record?.names(.surfaces) ?? [:],
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
