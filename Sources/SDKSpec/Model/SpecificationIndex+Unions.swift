// Unions whose tag stands inside their payloads.
extension SpecificationIndex {
    /// The member that holds the tag of a union; nil for another type, or where a sibling holds it.
    public func tagMember(of type: TypeReference) -> String? {
        guard case .named(let name) = type.unwrapped else { return nil }
        return tagMembers[name]
    }

    /// The tag of a union as a field of its payloads; nil where it stands elsewhere.
    public func tag(ofUnion union: String) -> Field? {
        guard let type = types[union], let member = type.tagMember, case .union(let tagType, _) = type.shape else {
            return nil
        }
        return Field(
            name: member,
            summary: "Which of the payloads it is.",
            type: Located(.named(tagType.value), at: member.location)
        )
    }

    /// The fields of an object that is a union's value: those of the payload that the tag inside announces, and the tag.
    ///
    /// - Parameters:
    ///   - union: The name of the union.
    ///   - tag: The tag, by the name of its value or by the wire's.
    /// - Returns: nil when the union's tag stands elsewhere, or announces no case.
    public func fields(ofUnion union: String, tag: String) -> [Field]? {
        guard let tagField = self.tag(ofUnion: union), let payload = payload(of: union, tag: tag),
            let fields = fields(of: payload)
        else { return nil }
        return [tagField] + fields
    }
}
