import YAMLDocument

/// Reads the section `sdk`.
enum ProductReader {
    /// - Returns: nil when something is missing that nothing can be made without; the validator has reported it.
    static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> Product? {
        guard
            let record = Record<ProductKey>(node),
            let name = record.text(.name, context),
            let userType = record.text(.userType, context),
            let argumentError = record.text(.argumentError, context)
        else { return nil }
        DuplicateNames.report("surface", record.entries(.surfaces).map(context.name), &context.diagnostics)
        DuplicateNames.report("edition", record.entries(.editions).map(context.name), &context.diagnostics)
        return Product(
            name: name,
            prefix: record.text(.prefix, context) ?? name,
            title: record.text(.title) ?? "",
            version: record.text(.version) ?? "",
            summary: record.text(.summary) ?? "",
            surfaces: record.pairs(.surfaces).map { Surface(name: $0.name, title: $0.text) },
            editions: editions(record, context),
            editionError: record.text(.editionError, context),
            userType: userType,
            argumentError: argumentError,
            emptyIsMissing: ProvenanceReader.read(record.node(.emptyIsMissing), &context)
        )
    }

    private static func editions(_ record: Record<ProductKey>, _ context: ReadingContext) -> [Edition] {
        record.entries(.editions).compactMap { entry in
            guard let title = entry.value.scalar?.text else { return nil }
            return Edition(name: entry.name, title: title, location: context.name(entry).location)
        }
    }
}
