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
                visit(part, as: index.type(of: field) { value[$0] })
            }
        default: break  // Holds no other values.
        }
    }
}
