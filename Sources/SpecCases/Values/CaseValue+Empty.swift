import SDKSpec

extension CaseValue {
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
