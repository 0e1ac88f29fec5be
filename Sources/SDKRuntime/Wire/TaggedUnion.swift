/// One of several payloads. On the wire the payload alone says nothing about which one it is: a field beside it does.
///
/// The record that owns both hands the tag over first:
///
/// ```swift
/// fields.required("type", &type)
/// fields.union("payload", &payload, tag: type)
/// ```
public protocol TaggedUnion: Sendable {
    /// The enumeration that tells the payloads apart.
    associatedtype Tag: OpenEnumeration

    /// Reads the payload that a tag announces. With a tag that has no payload of its own, any value is kept as it is.
    init(tag: Tag, reading reader: inout WireReader)

    /// The tag that announces this payload; nil for one that was kept as it is.
    var tag: Tag? { get }

    /// The payload, without its tag.
    var wirePayload: any WireConvertible { get }
}

extension TaggedUnion {
    /// The payload as it travels, without its tag.
    public var wire: WireValue { wirePayload.wire }

    /// Whether this is the payload that a tag announces: the one of its case, or of a tag without a case one that was kept
    /// as it is.
    public func isAnnounced(by tag: Tag) -> Bool {
        if let own = self.tag { return own.rawValue.wire == tag.rawValue.wire }
        var nothing = WireReader(.null, of: "")
        return Self(tag: tag, reading: &nothing).tag == nil
    }

    /// Why this isn't what a tag announces, or what is wrong inside the payload.
    func disagreement(with tag: Tag) -> WireError? {
        if isAnnounced(by: tag) { return wirePayload.disagreement }
        let found = self.tag.map { "that of `\($0.rawValue)`" } ?? "one of no known kind"
        return WireError(expected: "the payload of `\(tag.rawValue)`", found: found)
    }

    /// Whether both are the same kind of payload with the same wire form.
    public static func == (left: Self, right: Self) -> Bool {
        left.tag?.rawValue.wire == right.tag?.rawValue.wire && left.wire == right.wire
    }

    /// Hashes tag and wire form.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(tag?.rawValue.wire)
        hasher.combine(wire)
    }

    /// The tag and the payload's JSON, for logs and failing tests.
    public var description: String { "\(tag?.description ?? "unknown") \(wire)" }
}
