import SDKSpec

extension SpecificationIndex {
    /// The type of a field: of a union the payload that the tag beside it announces.
    ///
    /// - Parameter sibling: What stands beside the field under a name.
    func type(of field: Field, among sibling: (String) -> CaseValue?) -> TypeReference {
        guard let tag = field.tagField?.value, case .named(let name) = field.type.value.unwrapped else {
            return field.type.value
        }
        return payload(of: name, taggedBy: sibling(tag)) ?? field.type.value
    }

    /// The payload of a union that a tag announces, as it travels.
    func payload(of union: String, taggedBy tag: CaseValue?) -> TypeReference? {
        switch tag {
        case .string(let tag)?, .number(let tag)?: payload(of: union, tag: tag)
        case .null?, .bool?, .array?, .object?, .hole?, nil: nil
        }
    }
}
