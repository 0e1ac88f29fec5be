import SDKSpec

/// Goes through the fields of the records inside a value, in lists and maps and unions too.
struct FieldWalk {
    let index: SpecificationIndex
    /// Takes the record's name and what it is.
    var visitRecord: (_ name: String, _ record: CaseValue) -> Void = { _, _ in }
    /// Takes the record's name, the field, and what stands there.
    let visitField: (_ owner: String, _ field: Field, _ value: CaseValue?) -> Void

    func visit(_ value: CaseValue, as type: TypeReference) {
        guard !value.isUnknown else { return }
        switch (value, type.unwrapped) {
        case (.array(let items), .list(let element)): for item in items { visit(item, as: element) }
        case (.object(let members), .map(_, let element)): for member in members { visit(member.value, as: element) }
        case (.object, .named(let name)):
            // What says itself which case of a union it is has the fields of its payload.
            let payload = index.tagMember(of: type).flatMap { index.payload(of: name, taggedBy: value[$0]) }
            if let payload { return visit(value, as: payload) }
            visitRecord(name, value)
            for field in index.fields(of: name) ?? [] {
                let part = value[field.name.value]
                visitField(name, field, part)
                guard let part = part.map(field.taken) else { continue }
                visit(part, as: index.type(of: field, taggedBy: field.tagField.flatMap { value[$0.value] }))
            }
        default: break  // Holds no other values.
        }
    }
}

extension SpecificationIndex {
    /// The type of a field: of a union the payload that the tag beside it announces.
    func type(of field: Field, taggedBy tag: CaseValue?) -> TypeReference {
        guard field.tagField != nil, case .named(let name) = field.type.value.unwrapped else { return field.type.value }
        return payload(of: name, taggedBy: tag) ?? field.type.value
    }

    /// The payload of a union that a tag announces, as it travels.
    func payload(of union: String, taggedBy tag: CaseValue?) -> TypeReference? {
        switch tag {
        case .string(let tag)?, .number(let tag)?: payload(of: union, tag: tag)
        case .null?, .bool?, .array?, .object?, .hole?, nil: nil
        }
    }
}

extension Field {
    /// Whether a value counts as none.
    func isMissing(_ value: CaseValue?) -> Bool {
        guard let value, value != .null else { return true }
        return emptyIsMissing && value.isEmpty
    }

    /// Whether a value counts in a group of which some must be given. With a default, a value is always sent.
    func isGivenInGroup(_ value: CaseValue?) -> Bool {
        guard let value, !isMissing(value) else { return false }
        return defaultValue == nil || value != .bool(false) && !value.isEmpty
    }
}

extension Field {
    /// What is left of a list or a map where a limit cuts items off: nothing is demanded of those.
    func taken(of value: CaseValue) -> CaseValue {
        switch value {
        case .array, .object: break
        case .null, .bool, .number, .string, .hole: return value
        }
        return limits.reduce(value) { value, limit in
            guard limit.excess == .truncate, case .range(_, let maximum?, let unit) = limit.rule else { return value }
            return value.cut(to: maximum, unit) ?? value
        }
    }
}

extension CaseValue {
    /// Whether it is an empty text, list, object or file.
    var isEmpty: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        case .hole: fileSize == 0
        case .null, .bool, .number: false
        }
    }
}
