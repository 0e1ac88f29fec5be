/// One of several payloads, each an object that says itself which one it is: a member holds the tag.
///
/// ```swift
/// {"kind": "circle", "radius": 3}
/// ```
public protocol SelfTaggedUnion: TaggedUnion, WireConvertible {
    /// The member that holds the tag.
    static var tagMember: String { get }
}

extension SelfTaggedUnion {
    /// Reads the payload that its own tag announces.
    public init(reading reader: inout WireReader) {
        let tag: Tag = reader.required(Self.tagMember)
        self.init(tag: tag, reading: &reader)
    }

    /// The payload as it travels, its tag first.
    public var wire: WireValue {
        guard let tag, case .object(let members) = wirePayload.wire else { return wirePayload.wire }
        return .object(WireMembers([(Self.tagMember, tag.rawValue.wire)] + members.map { ($0.key, $0.value) }))
    }

    /// That of the payload: the union's own tag is always the payload's.
    public func checked(isWriting: Bool) -> (wire: WireValue, disagreement: WireError?) {
        (isWriting ? wire : .null, wirePayload.disagreement)
    }
}
