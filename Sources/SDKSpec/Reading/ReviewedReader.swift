import YAMLDocument

/// Reads the differences of a place that were looked at.
enum ReviewedReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> [ReviewedDifference] {
        guard let citation = ProvenanceReader.citation(entry.key, &context) else { return [] }
        return (entry.value.mapping ?? []).map { entry in
            let record = Record<ReviewedKey>(entry.value)
            return ReviewedDifference(
                citation: citation,
                subject: context.name(entry),
                page: record?.text(.page),
                spec: record?.text(.spec),
                reason: record?.text(.why) ?? entry.value.scalar?.text ?? ""
            )
        }
    }
}
