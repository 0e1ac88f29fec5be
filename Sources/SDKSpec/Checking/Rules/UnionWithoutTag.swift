/// A union's cases can be told apart.
struct UnionWithoutTag: Rule {
    static let summary =
        "A union's cases are announced by values of an enumeration, in a field beside the union or inside its payloads."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for type in context.specification.types {
            if case .union(let tag, let cases) = type.shape {
                checkTag(tag, cases, context, into: &diagnostics)
                for entry in cases { checkPayload(entry.payload, of: type, context, into: &diagnostics) }
                reportOwnTags(of: type, cases.map(\.payload), context, into: &diagnostics)
            }
        }
        for record in context.index.records {
            for field in record.fields { checkField(field, among: record.fields, context, into: &diagnostics) }
        }
        for reference in context.answers { checkHeld(reference, context, into: &diagnostics) }
        for (_, overload) in context.overloads {
            for field in overload.parameters {
                checkField(field, among: overload.parameters, context, into: &diagnostics)
            }
        }
    }

    private func checkTag(
        _ tag: Located<String>,
        _ cases: [UnionCase],
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        guard case .enumeration(_, let values)? = context.index.types[tag.value]?.shape else {
            guard context.index.isKnownType(tag.value) else { return }
            let help = "declare an enumeration with a value for each case, and name it here"
            diagnostics.add(finding("the tag `\(tag.value)` is no enumeration", at: tag.location, help: help))
            return
        }
        let known = values.map(\.name.value)
        for entry in cases where !known.contains(entry.tagValue.value) {
            diagnostics.add(
                finding(
                    "`\(tag.value)` has no value `\(entry.tagValue.value)` to announce this case",
                    at: entry.tagValue.location,
                    help: suggestion(for: entry.tagValue.value, in: known)
                )
            )
        }
    }

    /// Reports a payload that has no place for a tag, where it has to hold one.
    private func checkPayload(
        _ payload: Located<TypeReference>,
        of union: TypeDeclaration,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        checkHeld(payload, context, into: &diagnostics)
        guard union.tagMember != nil, context.index.fields(of: payload.value) == nil else { return }
        // A type that isn't known has been reported already.
        if case .named(let name) = payload.value, context.index.types[name] == nil { return }
        let message: Wording = "`\(payload.value)` is no record, so the tag can't stand inside"
        diagnostics.add(finding(message, at: payload.location, help: "put it into a record"))
    }

    /// Reports payloads that have a field of their own where a union writes its tag: each once, however many cases have it.
    private func reportOwnTags(
        of union: TypeDeclaration,
        _ payloads: [Located<TypeReference>],
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        guard let member = union.tagMember else { return }
        var seen: Set<TypeReference> = []
        for payload in payloads where seen.insert(payload.value).inserted {
            guard let own = context.index.fields(of: payload.value)?.named(member.value) else { continue }
            diagnostics.add(
                finding(
                    "`\(payload.value)` has a field `\(member.value)` of its own, where the tag belongs",
                    at: payload.location,
                    notes: [Diagnostic.Note("the field stands here", at: own.name.location)],
                    help: "leave the field out: the union writes it"
                )
            )
        }
    }

    /// Reports a union where no field stands beside it: in a list, in a map, as an answer or a payload.
    private func checkHeld(
        _ reference: Located<TypeReference>,
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        for (name, tag) in untold(reference.value, context) {
            diagnostics.add(
                finding(
                    "nothing says which case of `\(name)` this is",
                    at: reference.location,
                    help: "put it into a record with a field of type `\(tag)`"
                )
            )
        }
    }

    /// The unions in a type that don't say themselves which case they are, and the types of their tags.
    private func untold(_ type: TypeReference, _ context: RuleContext) -> [(name: String, tag: String)] {
        type.withParts.compactMap { part in
            guard case .named(let name) = part, let type = context.index.types[name], type.tagMember == nil,
                case .union(let tag, _) = type.shape
            else { return nil }
            return (name, tag.value)
        }
    }

    private func checkField(
        _ field: Field,
        among siblings: [Field],
        _ context: RuleContext,
        into diagnostics: inout Diagnostics
    ) {
        guard case .named(let name) = field.type.value.unwrapped,
            context.index.tagMember(of: field.type.value) == nil,
            case .union(let tag, _)? = context.index.types[name]?.shape
        else { return checkUntagged(field, context, into: &diagnostics) }
        guard let tagField = field.tagField else {
            diagnostics.add(
                finding(
                    "nothing says which case of `\(name)` the field `\(field.name.value)` holds",
                    at: field.name.location,
                    help: "name the field that does with `tag`"
                )
            )
            return
        }
        // A tag that is none has been reported already.
        guard case .enumeration? = context.index.types[tag.value]?.shape else { return }
        let sibling = siblings.named(tagField.value)
        if case .named(let name)? = sibling?.type.value, context.index.types[name] == nil { return }
        if sibling?.type.value == .named(tag.value) { return }
        let message: Wording = "there is no field `\(tagField.value)` of type `\(tag.value)` here"
        let note = sibling.map { Diagnostic.Note("this one is `\($0.type.value)`", at: $0.type.location) }
        diagnostics.add(finding(message, at: tagField.location, notes: [note].compactMap(\.self)))
    }

    /// Checks a field that holds no union which something beside it has to tell apart.
    private func checkUntagged(_ field: Field, _ context: RuleContext, into diagnostics: inout Diagnostics) {
        let type = field.type.value
        // A type that isn't known has been reported already.
        if case .named(let name) = type.unwrapped, context.index.types[name] == nil { return }
        if let tag = field.tagField {
            if let (union, _) = untold(type, context).first {
                let holder = type.unwrapped.isMap ? "map" : "list"
                let message: Wording =
                    "a tag beside `\(field.name.value)` can't tell which case each `\(union)` of the \(holder) is"
                let help = "let `\(union)` hold its tag itself, with `member`, and leave `tag` out"
                diagnostics.add(finding(message, at: tag.location, help: help))
                return
            }
            let name = field.name.value
            let message: Wording =
                context.index.tagMember(of: type) != nil
                ? "the tag of `\(name)` stands inside it"
                : "`\(type.unwrapped)` is no union, so nothing has to tell which case `\(name)` is"
            diagnostics.add(finding(message, at: tag.location, help: "leave `tag` out"))
        }
        checkHeld(field.type, context, into: &diagnostics)
    }
}
