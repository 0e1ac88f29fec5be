import SDKSpec

extension CasePlan {
    /// What is answered, what events carry, and the types that this is made of, as lines of JSON in the order of the spec.
    ///
    /// A type that travels as a plain value whatever it holds, an identifier or an enumeration that takes other values,
    /// has no line: where it is named its plain type stands.
    package var typeLines: [String] {
        let types = WireTypeLines(context.index)
        let answers = specification.calls.flatMap(\.overloads).map { ("answer", $0.id, $0.returns.value) }
        let payloads = specification.events.map { ("payload", $0.wire, $0.payload.value) }
        let ends = (answers + payloads).filter { $0.2.unwrapped != .void }
        let reached = Set(context.index.types(within: ends.map(\.2)))
        return ends.map { types.line($0.0, $0.1, $0.2) }
            + specification.types.filter { reached.contains($0.name.value) }.compactMap(types.line)
    }
}

/// Writes types as they are on the wire.
private struct WireTypeLines {
    let index: SpecificationIndex

    init(_ index: SpecificationIndex) { self.index = index }

    /// A line that says of what type something is.
    func line(_ kind: String, _ name: String, _ type: TypeReference) -> String {
        CaseValue.object([.init(kind, .string(name)), .init("type", text(of: type))]).json
    }

    /// What a declared type is; nil for one that is a plain value.
    func line(_ type: TypeDeclaration) -> String? {
        let name = CaseValue.string(type.name.value)
        switch type.shape {
        case .identifier: return nil
        case .enumeration(let raw, let values):
            guard type.demands.closed != nil else { return nil }
            let known = CaseValue.array(values.map { value($0, raw) })
            return CaseValue.object([.init("enumeration", name), .init("values", known)]).json
        case .record(let fields): return CaseValue.object([.init("record", name)] + members(fields)).json
        case .union(let tag, let cases):
            var members: [CaseValue.Member] = [.init("union", name), .init("tag", text(of: .named(tag.value)))]
            if let member = type.tagMember { members.append(.init("member", .string(member.value))) }
            members.append(.init("cases", .array(cases.map { self.case($0, of: tag.value) })))
            return CaseValue.object(members).json
        }
    }

    private func members(_ fields: [Field]) -> [CaseValue.Member] {
        let types = fields.map { field in
            let type = field.type.value
            return CaseValue.Member(field.name.value, text(of: field.isRequired ? type : .optional(type.unwrapped)))
        }
        let tags = fields.compactMap { field in
            field.tagField.map { CaseValue.Member(field.name.value, .string($0.value)) }
        }
        let members = CaseValue.Member("members", .object(types))
        return tags.isEmpty ? [members] : [members, .init("tags", .object(tags))]
    }

    private func `case`(_ each: UnionCase, of tag: String) -> CaseValue {
        var announced = CaseValue.null
        if case .enumeration(let raw, let values)? = index.types[tag]?.shape,
            let meant = values.meant(by: each.tagValue.value)
        {
            announced = value(meant, raw)
        }
        return .object([.init("tag", announced), .init("type", text(of: each.payload.value))])
    }

    private func value(_ value: EnumerationValue, _ raw: TypeReference) -> CaseValue {
        raw == .string ? .string(value.wire) : .number(value.wire)
    }

    private func text(of type: TypeReference) -> CaseValue { .string("\(plain(type))") }

    /// A type with plain types in the place of those that travel as plain values.
    private func plain(_ type: TypeReference) -> TypeReference {
        switch type {
        case .named(let name):
            switch index.types[name]?.shape {
            case .identifier?: .string
            case .enumeration(let raw, _)?: index.types[name]?.demands.closed == nil ? raw : type
            case .record?, .union?, nil: type
            }
        case .list(let item): .list(plain(item))
        case .map(let key, let value): .map(key: plain(key), value: plain(value))
        case .optional(let wrapped): .optional(plain(wrapped))
        // Of the payload of a case without one nothing is read.
        case .void, .handler: .json
        case .string, .int, .uint, .double, .bool, .json, .bytes: type
        }
    }
}
