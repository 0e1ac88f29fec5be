import SDKSpec

/// Lists and maps, by their items.
struct ItemValues: SizedValues {
    let field: Field
    let value: CaseValue
    let context: DerivationContext
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? {
        switch field.type.value.unwrapped {
        case .list(let element):
            if size == 0 { return .array([]) }
            guard case .array(let items) = value, let first = items.first else { return nil }
            return .items(size, of: varied(first, of: element, size))
        case .map(let key, let element):
            if size == 0 { return .object([]) }
            guard case .object(let members) = value, let first = members.first else { return nil }
            let keys = DistinctKeys(like: first.name, of: key, field.limits.of(.keys), context.index)
            return keys.entries(size, of: varied(first.value, of: element, size))
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .named, .optional: return nil
        }
    }

    /// Items differ where that is possible and changes nothing that is asked of them.
    private func varied(_ item: CaseValue, of type: TypeReference, _ size: Int) -> CaseValue {
        let varied = Self.varied(item, of: type, context.index) { context.checks(of: type, askAbout: $0) }
        let demands = TypeDemandBreaches(index: context.index)
        let isKept = [1, size].allSatisfy { demands.facts(in: varied.filled(counting: $0), as: type).isEmpty }
        return isKept ? varied : item
    }

    /// Items differ where that is possible: in their text, their number, or the first text of a record.
    ///
    /// - Parameter isFixed: Whether a field of a record has to stay as it is.
    static func varied(
        _ item: CaseValue,
        of type: TypeReference,
        _ index: SpecificationIndex,
        isFixed: (_ field: String) -> Bool = { _ in false }
    ) -> CaseValue {
        switch (item, type.unwrapped) {
        case (.string(let text), let type) where index.isText(type): return .counted(.string(text))
        case (.number, .int), (.number, .uint): return .counted(.number(0))
        case (.object, .named(let name)):
            for field in index.fields(of: name) ?? [] where index.isText(field.type.value) {
                guard case .string(let text)? = item[field.name.value], !isFixed(field.name.value) else { continue }
                let path: [CaseValue.PathStep] = [.member(field.name.value)]
                return item.replacing(path[...], with: .counted(.string(text)))
            }
            return item
        default: return item  // Nothing in it can count.
        }
    }
}
