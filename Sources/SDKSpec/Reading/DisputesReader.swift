import YAMLDocument

/// Reads a dispute.
enum DisputesReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> Dispute? {
        guard
            let record = Record<DisputeKey>(entry.value),
            let follows = record.text(.follow, context)
        else { return nil }
        var sides: [Dispute.Side] = []
        for side in record.entries(.says) {
            guard let citation = ProvenanceReader.citation(side.key, &context) else { continue }
            sides.append(Dispute.Side(citation: citation, statement: side.value.scalar?.text ?? ""))
        }
        return Dispute(
            name: context.name(entry),
            matter: record.text(.matter) ?? "",
            facts: FactID.read(record.texts(.facts, context)),
            sides: sides,
            follows: follows,
            reason: record.text(.why) ?? ""
        )
    }
}
