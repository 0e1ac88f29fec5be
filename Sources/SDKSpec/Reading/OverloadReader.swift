import YAMLDocument

/// Reads the shapes in which a method can be called: the one that the method itself describes, or those under
/// `overloads`.
enum OverloadReader {
    static func read(
        _ method: Record<MethodKey>,
        of entry: YAMLEntry,
        _ context: inout ReadingContext
    ) -> [Overload] {
        guard let overloads = method.entry(.overloads) else {
            return [shape(nil, id: entry.name, "", method, of: entry, &context)]
        }
        reportStray(method, beside: overloads, &context)
        return (overloads.value.mapping ?? []).map { shape($0, of: entry.name, &context) }
    }

    private static func shape(
        _ entry: YAMLEntry,
        of method: String,
        _ context: inout ReadingContext
    ) -> Overload {
        let record = Record<OverloadKey>(entry.value)
        let summary = record?.text(.summary) ?? ""
        return shape(context.name(entry), id: "\(method).\(entry.name)", summary, record, of: entry, &context)
    }

    /// Reads what the one shape of a method and each of several say alike.
    private static func shape<Key: CallShapeKey>(
        _ name: Located<String>?,
        id: String,
        _ summary: String,
        _ record: Record<Key>?,
        of entry: YAMLEntry,
        _ context: inout ReadingContext
    ) -> Overload {
        let location = context.location(entry.keyRange)
        let answer = answer(record?.node(.returns), at: location, &context)
        let parameters = ParametersReader(record?.node(.parameters), &context)
        return Overload(
            name: name,
            id: id,
            summary: summary,
            passing: record?.word(.passing) ?? .options,
            parameters: parameters.own,
            parameterSets: parameters.sets,
            atLeastOne: groups(record?.items(.atLeastOne) ?? [], context),
            notTogether: groups(record?.items(.notTogether) ?? [], context),
            returns: answer.type,
            returnsSummary: answer.summary,
            behaviour: record?.node(.behaviour).map { context.behaviour($0) },
            checks: context.behaviour(record?.node(.checks)),
            whenFailed: context.behaviour(record?.node(.whenFailed)),
            example: ExampleReader.read(record?.node(.example), &context),
            paging: PagingReader.read(record?.node(.paging), &context),
            location: location
        )
    }

    /// Reads the shape of a control.
    static func control(
        _ entry: YAMLEntry,
        _ record: Record<ControlKey>,
        _ context: inout ReadingContext
    ) -> Overload {
        let location = context.location(entry.keyRange)
        let answer = answer(record.node(.returns), at: location, &context)
        let parameters = ParametersReader(record.node(.parameters), &context)
        return Overload(
            name: nil,
            id: entry.name,
            summary: "",
            passing: .options,
            parameters: parameters.own,
            parameterSets: parameters.sets,
            atLeastOne: [],
            notTogether: [],
            returns: answer.type,
            returnsSummary: answer.summary,
            behaviour: context.behaviour(record.node(.behaviour)),
            checks: context.behaviour(record.node(.checks)),
            example: nil,
            location: location
        )
    }

    /// The type of the answer and what it means, `Void` where there is none.
    private static func answer(
        _ node: YAMLNode?,
        at location: SourceLocation,
        _ context: inout ReadingContext
    ) -> (type: Located<TypeReference>, summary: String) {
        let none = Located(TypeReference.void, at: location)
        guard let node else { return (none, "") }
        guard let record = Record<AnswerKey>(node), record.entries.contains(where: { AnswerKey.knows($0.name) }) else {
            return (TypeReferenceReader.read(node, &context) ?? none, "")
        }
        return (record.type(.type, &context) ?? none, record.text(.summary) ?? "")
    }

    private static func groups(_ items: [YAMLNode], _ context: ReadingContext) -> [Located<[String]>] {
        items.map { item in
            let names = (item.sequence ?? []).compactMap { context.text($0)?.value }
            return Located(names, at: context.location(item))
        }
    }

    /// Reports what describes a single shape beside several.
    private static func reportStray(
        _ method: Record<MethodKey>,
        beside overloads: YAMLEntry,
        _ context: inout ReadingContext
    ) {
        let ofOneShape: [MethodKey] = [
            .passing, .parameters, .atLeastOne, .notTogether, .checks, .returns, .behaviour, .whenFailed, .example,
            .paging,
        ]
        for entry in ofOneShape.compactMap(method.entry) {
            context.report(
                "stray-key",
                "`\(entry.name)` means nothing beside `overloads`",
                at: context.location(entry.keyRange),
                notes: [Diagnostic.Note("the shapes are described here", at: context.location(overloads.keyRange))],
                help: "move it into the overload that it belongs to"
            )
        }
    }
}
