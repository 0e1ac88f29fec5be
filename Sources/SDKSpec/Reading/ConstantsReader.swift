import YAMLDocument

/// Reads a constant.
enum ConstantsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ConstantDeclaration? {
        guard
            let record = Record<ConstantKey>(entry.value),
            let type = record.type(.type, &context),
            let value = record.expression(.value, &context)
        else { return nil }
        return ConstantDeclaration(
            name: context.name(entry),
            summary: record.text(.summary) ?? "",
            type: type.value,
            value: value,
            unit: record.text(.unit) ?? "",
            isConfigurable: record.flag(.configurable),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }
}
