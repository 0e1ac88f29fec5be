import SDKSpec

// What the spec says of a union's value, in the types of its payload.
extension ExampleTranslator {
    /// The fields of an object that says itself which case of a union it is. Of one that isn't declared only the tag is
    /// known.
    func fields(ofUnion union: String, _ entries: [ExampleMember]) -> [Field] {
        guard let tag = index.tag(ofUnion: union) else { return [] }
        let payloads: [TypeReference]
        if case .scalar(let text, _)? = entries[tag.name.value]?.value {
            payloads = index.payload(of: union, tag: text).map { [$0] } ?? []
        } else {
            let rest = entries.filter { $0.name.value != tag.name.value }
            payloads = self.payloads(of: union, taking: .object(rest))
        }
        return [tag] + fields(ofAll: payloads)
    }

    /// The types that the value of a field may be of: of a union the payload that the tag beside it announces. A call
    /// may leave the tag to its default, and a claim may be silent about it.
    func types(of field: Field, of siblings: [Field], among entries: [ExampleMember]) -> [TypeReference] {
        let type = field.type.value
        guard let tag = field.tagField?.value, case .named(let union) = type.unwrapped else { return [type] }
        if case .scalar(let text, _)? = entries[tag]?.value { return [index.payload(of: union, tag: text) ?? type] }
        guard let value = entries[field.name.value]?.value else { return [type] }
        if !isClaim, case .scalar(let usual, _)? = defaultTags.tag(beside: field, of: siblings, among: entries) {
            return [index.payload(of: union, tag: usual) ?? type]
        }
        let payloads = payloads(of: union, taking: value)
        return payloads.isEmpty ? [type] : payloads
    }

    /// The fields that records have in common.
    func fields(ofAll types: [TypeReference]) -> [Field] {
        guard let first = types.first else { return [] }
        return (index.fields(of: first) ?? []).filter { field in
            types.dropFirst().allSatisfy { type in
                index.fields(of: type)?.contains {
                    $0.name.value == field.name.value && $0.type.value == field.type.value
                        && $0.tagField?.value == field.tagField?.value
                } ?? false
            }
        }
    }

    /// The payloads that a value may be of which nothing announces.
    private func payloads(of union: String, taking value: ExampleValue) -> [TypeReference] {
        guard case .union(_, let cases)? = index.types[union]?.shape else { return [] }
        var payloads: [TypeReference] = []
        for payload in cases.map(\.payload.value) where !payloads.contains(payload) && takes(payload, value) {
            payloads.append(payload)
        }
        return payloads
    }

    /// Whether a value can be of a type, as far as its form tells.
    private func takes(_ type: TypeReference, _ value: ExampleValue) -> Bool {
        switch (value, type.unwrapped) {
        case (_, .json), (.reference, _), (.absent, _): return true
        case (.object(let members), .named(let name)):
            guard let fields = index.fields(of: name) else { return index.tagMember(of: type) != nil }
            return members.allSatisfy { member in fields.contains { $0.name.value == member.name.value } }
        case (.object, .map), (.list, .list), (.counted, .list): return true
        case (.object, _), (.list, _), (.counted, _), (_, .list), (_, .map): return false
        case (.now, let type): return type == .int || type == .uint || type == .double
        case (.scalar(let text, _), .bool): return Bool(text) != nil
        case (.scalar(let text, _), .int), (.scalar(let text, _), .uint), (.scalar(let text, _), .double):
            return ExampleValue.counts(text) || Self.number(text) != nil
        case (_, .named(let name)): return index.types[name]?.isWritten ?? true
        case (.scalar, _), (.repeated, _), (.joined, _): return true
        }
    }
}

extension TypeDeclaration {
    /// Whether its values are texts or numbers.
    fileprivate var isWritten: Bool {
        switch shape {
        case .enumeration, .identifier: true
        case .record, .union: false
        }
    }
}
