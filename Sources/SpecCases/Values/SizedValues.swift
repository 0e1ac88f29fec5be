import SDKSpec

/// Makes values of a given size.
protocol SizedValues {
    /// What values can be filled with, the plain one first.
    var fillings: [String] { get }

    /// A value of a size, nil when there is none that breaks nothing else.
    func value(_ size: Int, filling: String) -> CaseValue?
}

/// Numbers: their size is the number itself.
struct NumberValues: SizedValues {
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? { .number(size) }
}

/// Lists and maps, by their items.
struct ItemValues: SizedValues {
    let type: TypeReference
    let value: CaseValue
    let index: SpecificationIndex
    /// What stands between a text and the number that it is counted up by.
    var infix = ""
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? {
        switch type {
        case .list(let element):
            if size == 0 { return .array([]) }
            guard case .array(let items) = value, let first = items.first else { return nil }
            return .items(size, of: Self.varied(first, of: element, index, infix))
        case .map(let key, let element):
            if size == 0 { return .object([]) }
            guard case .object(let members) = value, let first = members.first else { return nil }
            return .entries(
                size,
                key: Self.counted(.key(first.name, as: key, index), infix),
                value: Self.varied(first.value, of: element, index, infix)
            )
        default:
            return nil
        }
    }

    /// Keys differ, or there would be fewer of them.
    static func counted(_ key: CaseValue, _ infix: String = "") -> CaseValue {
        switch key {
        case .string(let text): .counted(.string(text + infix))
        case .number: .counted(.number(0))
        case .null, .bool, .array, .object, .hole: key
        }
    }

    /// Items differ where that is possible: in their text, their number, or the first text of a record.
    static func varied(
        _ item: CaseValue,
        of type: TypeReference,
        _ index: SpecificationIndex,
        _ infix: String = ""
    ) -> CaseValue {
        switch (item, type.unwrapped) {
        case (.string(let text), let type) where index.isText(type): return .counted(.string(text + infix))
        case (.number, .int), (.number, .uint): return .counted(.number(0))
        case (.object, .named(let name)):
            for field in index.fields(of: name) ?? [] where index.isText(field.type.value) {
                guard case .string(let text)? = item[field.name.value] else { continue }
                let path: [CaseValue.PathStep] = [.member(field.name.value)]
                return item.replacing(path[...], with: .counted(.string(text + infix)))
            }
            return item
        default: return item
        }
    }
}

/// Files, by their bytes.
struct FileValues: SizedValues {
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? { .file(.repeated(filling, times: size)) }
}
