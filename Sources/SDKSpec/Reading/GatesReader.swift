import YAMLDocument

/// Reads a gate.
enum GatesReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> GateDeclaration {
        let record = Record<GateKey>(entry.value)
        return GateDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            guarded: record?.word(.guards),
            behaviour: context.behaviour(record?.node(.behaviour)),
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
