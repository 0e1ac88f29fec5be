import SDKSpec

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

    /// The empty value of a type that counts as missing where it must not be empty; nil for a type without one.
    static func empty(_ type: TypeReference, _ index: SpecificationIndex) -> CaseValue? {
        switch type.unwrapped {
        case .string: return .string("")
        case .list: return .array([])
        case .map, .json: return .object([])
        case .bytes: return .bytes("")
        case .named(let name):
            switch index.types[name]?.shape {
            case .identifier?, .enumeration(raw: .string, _)?: return .string("")
            case .enumeration, .record, .union, nil: return nil
            }
        case .int, .uint, .double, .bool, .void, .handler, .optional: return nil
        }
    }
}
