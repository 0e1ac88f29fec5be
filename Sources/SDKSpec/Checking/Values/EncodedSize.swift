/// How many bytes values take as JSON, as the service gets them: with the defaults of fields that are left out.
struct EncodedSize {
    /// Records in records end here: defaults that go on for ever are no values.
    private static let deepest = 50

    let index: SpecificationIndex
    /// The defaults of fields, by owner and name.
    let defaults: [String: TypedExpression]

    /// The bytes; nil for a value that isn't known before a case is run.
    func bytes(of value: ExampleValue, as type: TypeReference) -> Int? { bytes(of: value, as: type, 0) }

    private func bytes(of value: ExampleValue, as type: TypeReference, _ depth: Int) -> Int? {
        guard depth < Self.deepest else { return nil }
        switch (value, type.unwrapped) {
        case (.scalar, _) where value.isNone(as: type): return WireSize.null
        case (.scalar(let text, let isQuoted), let type):
            return ExampleValue.counts(text) ? nil : bytes(of: text, isQuoted: isQuoted, as: type)
        case (.repeated(let text, let times), .bytes):
            let (bytes, overflows) = text.utf8.count.multipliedReportingOverflow(by: times)
            return overflows ? nil : WireSize.file(bytes)
        case (.repeated(let text, let times), _):
            let (bytes, overflows) = WireSize.content(of: text).multipliedReportingOverflow(by: times)
            return overflows ? nil : bytes + WireSize.text("")
        case (.list(let items), .list(let element)):
            return WireSize.bracketed(items.map { bytes(of: $0.value, as: element, depth) })
        case (.list(let items), .json):
            return WireSize.bracketed(items.map { bytes(of: $0.value, as: .json, depth) })
        case (.object(let members), let type): return bytes(of: members, as: type, depth)
        case (.joined, let type):
            let text = LimitMeasure(index: index, type: .string).text(value)
            return text.map { type == .bytes ? WireSize.file($0.utf8.count) : WireSize.text($0) }
        case (.reference, _), (.now, _), (.absent, _), (.counted, _), (.list, _): return nil
        }
    }

    private func bytes(of members: [ExampleMember], as type: TypeReference, _ depth: Int) -> Int? {
        switch type {
        case .json: return bytes(of: members, keys: .string, values: .json, depth)
        case .map(let key, let value): return bytes(of: members, keys: key, values: value, depth)
        case .named(let name):
            if let fields = index.fields(of: name) {
                return WireSize.bracketed(parts(of: fields, members, owner: name, depth))
            }
            guard let tag = index.tag(ofUnion: name), case .scalar(let text, _)? = members[tag.name.value]?.value,
                case .named(let payload)? = index.payload(of: name, tag: text),
                let fields = index.fields(of: payload)
            else { return nil }
            let parts = parts(of: [tag], members, owner: name, depth)
            return WireSize.bracketed(parts + self.parts(of: fields, members, owner: payload, depth))
        case .string, .int, .uint, .double, .bool, .bytes, .void, .handler, .list, .optional: return nil
        }
    }

    private func bytes(
        of members: [ExampleMember],
        keys: TypeReference,
        values: TypeReference,
        _ depth: Int
    ) -> Int? {
        WireSize.bracketed(
            members.map { member in
                let key = LimitMeasure(index: index, type: keys).key(member.name.value)
                guard let key, let size = bytes(of: member.value.value, as: values, depth) else { return nil }
                return WireSize.member(key, size)
            }
        )
    }

    /// The fields of a record that travel: those that are given, and the defaults of others.
    private func parts(of fields: [Field], _ members: [ExampleMember], owner: String, _ depth: Int) -> [Int?] {
        var parts: [Int?] = []
        for field in fields {
            let value = part(field, members, owner)
            if case .none = value { continue }
            guard case .value(let value) = value else { return [nil] }
            var tag: ExampleValue?
            if let tagField = fields.named(field.tagField?.value),
                case .value(let announced) = part(tagField, members, owner)
            {
                tag = announced
            }
            // Of one that isn't known no other need be: records in records would all be gone through for nothing.
            guard let size = type(of: field, taggedBy: tag).flatMap({ bytes(of: value, as: $0, depth + 1) }) else {
                return [nil]
            }
            parts.append(WireSize.member(field.name.value, size))
        }
        return parts
    }

    /// What stands for a field.
    private enum Part {
        case value(ExampleValue)
        /// Nothing that travels.
        case none
        /// A default that is no plain value.
        case unknown
    }

    private func part(_ field: Field, _ members: [ExampleMember], _ owner: String) -> Part {
        if let given = members[field.name.value]?.value, !given.isNone(as: field.type.value) { return .value(given) }
        guard let fixed = defaults["\(owner).\(field.name.value)"] else { return .none }
        if case .literal(.none) = fixed.kind { return .none }
        return ExampleValue(fixed: fixed, at: field.name.location, index).map { .value($0) } ?? .unknown
    }

    /// The type of a field: of a union the payload that the tag beside it announces.
    private func type(of field: Field, taggedBy tag: ExampleValue?) -> TypeReference? {
        guard field.tagField != nil else { return field.type.value }
        guard case .named(let union) = field.type.value.unwrapped, case .scalar(let text, _)? = tag else { return nil }
        return index.payload(of: union, tag: text)
    }

    private func bytes(of text: String, isQuoted: Bool, as type: TypeReference) -> Int? {
        switch type {
        case .bool: return Bool(text).map(WireSize.truth)
        case .bytes: return WireSize.file(text.utf8.count)
        case .json:
            if !isQuoted, let number = WireSize.number(text, as: type) { return number.utf8.count }
            if !isQuoted, let truth = Bool(text) { return WireSize.truth(truth) }
            return WireSize.text(text)
        case .string, .int, .uint, .double, .named, .void, .handler, .list, .map, .optional:
            let value = LimitMeasure(index: index, type: type).text(.scalar(text: text, isQuoted: isQuoted))
            if index.travelsAsText(type) { return value.map(WireSize.text) }
            guard let raw = index.number(type), let value else { return nil }
            return WireSize.number(value, as: raw)?.utf8.count
        }
    }
}
