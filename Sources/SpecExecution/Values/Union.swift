import SDKRuntime

/// A value of a union: a payload, and which case it is.
struct Union: Sendable {
    /// What the cases are.
    let shape: UnionShape
    /// Which case it is; nil where the tag is none of the spec's, and the payload is kept as it came.
    let position: Int?
    /// What it carries.
    let payload: Value
}

extension Union {
    /// The payload, with its tag in front where that is a member of it.
    var wire: WireValue {
        let wire = payload.wire
        guard let member = shape.tagMember, let position, case .object(let members) = wire else { return wire }
        let tag = [(member, shape.tags[position].wire)]
        return .object(WireMembers(tag + members.map { ($0.key, $0.value) }))
    }
}
