extension SpecificationIndex {
    /// Whether there is a type of a name. Where only a declared one can stand, the place's own rule refuses a built-in one.
    func isKnownType(_ name: String) -> Bool {
        types[name] != nil || TypeReference.builtIn.contains { $0.name == name }
    }

    /// Whether rules about types refuse one, or what it is made of: nothing more is said of what is given for it.
    func isRefused(_ type: TypeReference) -> Bool {
        // A method may take functions of the caller's, if nothing holds them.
        type.unwrapped != .handler && type.withParts.contains(where: hasNoValues)
    }

    /// The same of a field, beside which a tag may stand.
    func isRefused(_ field: Field) -> Bool {
        if case .named = field.type.value.unwrapped, field.tagField != nil { return false }
        return isRefused(field.type.value)
    }

    /// Whether nothing that is given could be a value of a type: it has none, or nothing would say what it is.
    private func hasNoValues(_ type: TypeReference) -> Bool {
        switch type {
        case .void, .handler: true
        case .named(let name):
            switch types[name]?.shape {
            case .enumeration(_, let values)?: values.isEmpty
            case .union(_, let cases)?: cases.isEmpty || tagMember(of: type) == nil
            case .identifier?, .record?, nil: false
            }
        case .string, .int, .uint, .double, .bool, .json, .bytes, .list, .map, .optional: false
        }
    }
}
