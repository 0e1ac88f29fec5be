import SDKRuntime

/// What a type with a line of its own is on the wire.
enum DeclaredWireType: Sendable, Hashable {
    /// A member of a record.
    struct Member: Sendable, Hashable {
        let name: String
        let type: WireType
        /// Of a union, the member beside it that says which case it is.
        let tag: String?
    }

    /// A case of a union.
    struct Case: Sendable, Hashable {
        let tag: WireValue
        let payload: WireType
    }

    /// An object with members.
    case record([Member])
    /// One of several values, and nothing else.
    case enumeration([WireValue])
    /// One of several payloads, or whatever a tag without a payload announces.
    ///
    /// - Parameters:
    ///   - tag: The type of the tag.
    ///   - member: The member of the payloads that holds the tag; nil where it stands beside the union.
    case union(tag: WireType, member: String?, [Case])
}
