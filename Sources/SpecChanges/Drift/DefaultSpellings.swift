import SDKSpec

/// The defaults of a spec in the words that a page may have for them: what they come to, however the spec writes them.
struct DefaultSpellings: Sendable {
    /// The spellings, by where the field's name stands.
    private let byPlace: [String: [String]]

    init(_ checked: CheckedSpecification, _ index: SpecificationIndex) {
        let calls = checked.specification.calls.flatMap(\.shapes).map { ($0.id, $0.parameters) }
        let records = index.records.map { ($0.name, $0.fields) }
        var byPlace: [String: [String]] = [:]
        for (owner, fields) in calls + records {
            for field in fields {
                let value = checked.behaviour.defaultValues["\(owner).\(field.name.value)"]
                byPlace[Self.place(of: field), default: []] += value.map(index.spellings) ?? []
            }
        }
        self.byPlace = byPlace
    }

    /// The words for a field's default; empty where it has none.
    func spellings(of field: Field) -> [String] {
        guard let value = field.defaultValue?.value else { return [] }
        return (byPlace[Self.place(of: field)] ?? []) + [value.text.withoutQuotes]
    }

    private static func place(of field: Field) -> String {
        "\(field.name.location.file.path):\(field.name.location.range.start.offset)"
    }
}

extension SpecificationIndex {
    /// The words that a page may have for a fixed value; empty for one that is no single word.
    fileprivate func spellings(of value: TypedExpression) -> [String] {
        switch value.kind {
        case .literal(.int(let number)): ["\(number)"]
        case .literal(.uint(let number)): ["\(number)"]
        case .literal(.double(let number)): ["\(number)"]
        case .literal(.bool(let truth)): ["\(truth)"]
        case .enumerationValue(let type, let name): [constant(name, of: type), fixedText(value)].compactMap(\.self)
        case .asDouble(let inner), .asJSON(let inner): spellings(of: inner)
        default: [fixedText(value)].compactMap(\.self)  // A text, or no single word.
        }
    }

    private func constant(_ name: String, of type: String) -> String? {
        guard case .enumeration(_, let values)? = types[type]?.shape else { return nil }
        return values.named(name)?.constant
    }
}
