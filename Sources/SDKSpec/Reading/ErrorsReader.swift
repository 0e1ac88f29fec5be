import YAMLDocument

/// Reads an error.
enum ErrorsReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ErrorDeclaration {
        let record = Record<ErrorKey>(entry.value)
        return ErrorDeclaration(
            name: context.name(entry),
            code: record?.integer(.code),
            summary: record?.text(.summary) ?? "",
            constants: record?.surfaceTexts(.constants, context) ?? SurfaceTexts(),
            isRetryable: record?.flag(.retry) ?? false,
            remedy: record?.text(.remedy),
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
