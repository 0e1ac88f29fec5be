import YAMLDocument

/// Reads a type.
///
/// One that isn't understood becomes a record without fields, so that its name is known wherever it is used.
enum TypesReader {
    static func read(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TypeDeclaration {
        switch entry.value.mapping.map(Variant.type.choice) {
        case .one(is IdentifierTypeKey.Type): identifier(entry, &context)
        case .one(is EnumerationTypeKey.Type): enumeration(entry, &context)
        case .one(is UnionTypeKey.Type): union(entry, &context)
        default: record(entry, &context)
        }
    }

    private static func identifier(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TypeDeclaration {
        let record = Record<IdentifierTypeKey>(entry.value)
        var forms: [IdentifierForm] = []
        for form in record?.entries(.identifier) ?? [] {
            if let form = IdentifierFormReader.read(form, &context) { forms.append(form) }
        }
        return TypeDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            shape: .identifier(forms: forms),
            demands: TypeDemands(
                closed: closed(record?.node(.closed), context),
                pattern: record?.text(.pattern, context)
            ),
            isPublic: record?.flag(.internal) != true,
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }

    private static func enumeration(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TypeDeclaration {
        let record = Record<EnumerationTypeKey>(entry.value)
        let raw = TypeReference.builtIn.first { $0.name == record?.text(.enum) }?.type ?? .string
        let values = (record?.entries(.values) ?? []).map { value($0, &context) }
        return TypeDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            shape: .enumeration(raw: raw, values: values),
            demands: TypeDemands(closed: closed(record?.node(.closed), context)),
            isPublic: record?.flag(.internal) != true,
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }

    /// Where a type is said to be closed; nil where it is open.
    private static func closed(_ node: YAMLNode?, _ context: ReadingContext) -> SourceLocation? {
        guard let node, node.scalar?.text == "true" else { return nil }
        return context.location(node)
    }

    private static func value(_ entry: YAMLEntry, _ context: inout ReadingContext) -> EnumerationValue {
        let record = Record<EnumerationValueKey>(entry.value)
        return EnumerationValue(
            name: context.name(entry),
            wire: record?.text(.wire) ?? entry.name,
            constant: record?.text(.constant),
            summary: record?.text(.summary) ?? "",
            since: record?.surfaceTexts(.since, context) ?? SurfaceTexts(),
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }

    private static func record(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TypeDeclaration {
        let record = Record<RecordTypeKey>(entry.value)
        return TypeDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            shape: .record(fields: FieldReader.fields(record?.entries(.fields) ?? [], &context)),
            demands: TypeDemands(checks: context.behaviour(record?.node(.checks))),
            isPublic: record?.flag(.internal) != true,
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }

    private static func union(_ entry: YAMLEntry, _ context: inout ReadingContext) -> TypeDeclaration {
        let record = Record<UnionTypeKey>(entry.value)
        let union = Record<UnionKey>(record?.node(.union))
        var cases: [UnionCase] = []
        for entry in union?.entries(.cases) ?? [] {
            guard let payload = TypeReferenceReader.read(entry.value, &context) else { continue }
            let name = context.name(entry)
            cases.append(UnionCase(name: name, payload: payload, tagValue: name))
        }
        let tag = union?.text(.tag, context)
        return TypeDeclaration(
            name: context.name(entry),
            summary: record?.text(.summary) ?? "",
            shape: tag.map { .union(tag: $0, cases: cases) } ?? .record(fields: []),
            tagMember: union?.text(.member, context),
            isPublic: record?.flag(.internal) != true,
            provenance: ProvenanceReader.read(record?.node(.source), &context)
        )
    }
}
