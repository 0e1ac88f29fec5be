import YAMLDocument

/// Reads parameters, fields and slots of the state. What has no type that can be read is left out.
enum FieldReader {
    /// The parameters of a method.
    static func parameters(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> [Field] {
        read(entries, &context) { (entry, record: Record<ParameterKey>, context) in
            let (edition, event) = (record.text(.edition, context), record.text(.event, context))
            return field(entry, record, label: record.text(.label, context), edition: edition, event: event, &context)
        }
    }

    /// The fields of a record.
    static func fields(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> [Field] {
        read(entries, &context) { (entry, record: Record<FieldKey>, context) in field(entry, record, &context) }
    }

    /// Reads what a parameter of a method and a field of a record say alike.
    private static func field<Key: WireFieldKey>(
        _ entry: YAMLEntry,
        _ record: Record<Key>,
        label: Located<String>? = nil,
        edition: Located<String>? = nil,
        event: Located<String>? = nil,
        _ context: inout ReadingContext
    ) -> Field? {
        guard let type = record.type(.type, &context) else { return nil }
        return Field(
            name: context.name(entry),
            summary: record.text(.summary) ?? "",
            type: type,
            defaultValue: record.expression(.default, &context),
            limits: LimitReader.read(record.node(.limit), of: entry.name, &context),
            nonEmpty: record.flagged(.nonEmpty, context),
            label: label,
            tagField: record.text(.tag, context),
            surfaceNames: record.surfaceTexts(.surfaces, context),
            since: record.surfaceTexts(.since, context),
            edition: edition,
            event: event,
            pageRequired: record.text(.pageRequired).map { $0 == "true" },
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    /// The fields of a part of the state.
    static func stateFields(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> [Field] {
        read(entries, &context) { (entry, record: Record<StateFieldKey>, context) in
            guard let type = record.type(.type, &context) else { return nil }
            return Field(
                name: context.name(entry),
                summary: record.text(.summary) ?? "",
                type: type,
                defaultValue: record.expression(.default, &context),
                cutsOff: record.flag(.cutsOff),
                provenance: ProvenanceReader.read(record.node(.source), &context)
            )
        }
    }

    /// The parameters of a procedure: on one line, or each with what there is to say of it.
    static func procedureParameters(_ node: YAMLNode?, _ context: inout ReadingContext) -> [Field] {
        guard let node else { return [] }
        guard let entries = node.mapping else { return ParameterListReader.read(node, &context) }
        return read(entries, &context) { (entry, record: Record<ProcedureParameterKey>, context) in
            guard let type = record.type(.type, &context) else { return nil }
            return Field(
                name: context.name(entry),
                summary: record.text(.summary) ?? "",
                type: type,
                defaultValue: record.expression(.default, &context)
            )
        }
    }

    private static func read<Key: RecordKey>(
        _ entries: [YAMLEntry],
        _ context: inout ReadingContext,
        _ body: (YAMLEntry, Record<Key>, inout ReadingContext) -> Field?
    ) -> [Field] {
        var fields: [Field] = []
        for entry in entries {
            guard let record = Record<Key>(entry.value), let field = body(entry, record, &context) else { continue }
            fields.append(field)
        }
        return fields
    }
}
