import SDKSpec

/// What identifiers and enumerations demand of a value of theirs, by itself, in lists and maps, and as the tag inside a
/// union. (Fields of records are looked at one by one.)
struct TypeDemandBreaches {
    let index: SpecificationIndex

    /// The facts that a value breaks, in the order in which a call is checked.
    func facts(in value: CaseValue, as type: TypeReference) -> [FactID] {
        switch (value, type.unwrapped) {
        case (.array(let items), .list(let element)): items.flatMap { facts(in: $0, as: element) }
        case (.object(let members), .map(let key, let element)):
            members.flatMap { facts(in: .key($0.name, as: key, index), as: key) + facts(in: $0.value, as: element) }
        case (.object, .named(let name)):
            // The tag that stands in a union's value.
            index.tag(ofUnion: name).flatMap { tag in
                value[tag.name.value].map { facts(in: $0, as: tag.type.value) }
            } ?? []
        case (.string, .named(let name)), (.number, .named(let name)):
            index.types[name].map { facts(in: value, as: $0) } ?? []
        default: []  // Nothing is demanded of it.
        }
    }

    private func facts(in value: CaseValue, as type: TypeDeclaration) -> [FactID] {
        let name = type.name.value
        var facts: [FactID] = []
        if type.demands.closed != nil, !isDeclared(value, type.shape) { facts.append(FactID.closed(type: name)) }
        if let pattern = type.demands.pattern, case .string(let text) = value,
            TextPattern(pattern.value)?.matches(text) == false
        {
            facts.append(FactID.pattern(type: name))
        }
        return facts
    }

    private func isDeclared(_ value: CaseValue, _ shape: TypeDeclaration.Shape) -> Bool {
        switch (shape, value) {
        case (.enumeration(let raw, let values), _):
            values.contains { ExampleTranslator.raw($0.wire, as: raw).isSame(as: value) }
        case (.identifier(let forms), .string(let text)): forms.contains { $0.fits(text) }
        case (.identifier, _), (.record, _), (.union, _): true
        }
    }
}

extension CaseValue {
    /// Whether both are the same number, or the same text, scalar by scalar.
    fileprivate func isSame(as other: CaseValue) -> Bool {
        if case .string(let text) = self, case .string(let other) = other { return text.utf8.elementsEqual(other.utf8) }
        return self == other
    }
}
