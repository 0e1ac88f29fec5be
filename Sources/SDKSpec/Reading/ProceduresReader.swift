import YAMLDocument

/// Reads a procedure.
enum ProceduresReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ProcedureDeclaration {
        let name = context.name(entry)
        let record = Record<ProcedureKey>(entry.value)
        return ProcedureDeclaration(
            name: name,
            summary: record?.text(.summary) ?? "",
            parameters: FieldReader.procedureParameters(record?.node(.parameters), &context),
            returns: record?.type(.returns, &context) ?? Located(.void, at: name.location),
            behaviour: context.behaviour(record?.node(.behaviour)),
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
