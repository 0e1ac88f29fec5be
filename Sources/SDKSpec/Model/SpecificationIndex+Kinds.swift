// What values of a type are on the wire.
extension SpecificationIndex {
    /// Whether values travel as text: texts, identifiers, enumerations of texts.
    public func travelsAsText(_ type: TypeReference) -> Bool {
        switch type.unwrapped {
        case .string: return true
        case .named(let name):
            switch types[name]?.shape {
            case .identifier, .enumeration(.string, _): return true
            case .enumeration, .record, .union, nil: return false
            }
        case .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return false
        }
    }

    /// Whether values are texts without being values of an enumeration: texts themselves, and identifiers.
    public func isText(_ type: TypeReference) -> Bool {
        switch type.unwrapped {
        case .string: return true
        case .named(let name):
            if case .identifier? = types[name]?.shape { return true }
            return false
        case .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return false
        }
    }

    /// The type of number that values travel as, enumerations of numbers among them; nil when they are none.
    public func number(_ type: TypeReference) -> TypeReference? {
        switch type.unwrapped {
        case .int, .uint, .double: return type.unwrapped
        case .named(let name):
            guard case .enumeration(let raw, _)? = types[name]?.shape, raw.isNumber else { return nil }
            return raw
        case .string, .bool, .json, .bytes, .void, .handler, .list, .map, .optional: return nil
        }
    }
}
