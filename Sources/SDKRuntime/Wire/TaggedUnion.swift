/// One of several payloads. On the wire the payload alone says nothing about which one it is: a field beside it does.
///
/// The record that owns both reads the tag first and hands it on:
///
/// ```swift
/// type = fields.required("type")
/// payload = fields.union("payload", tag: type)
/// ```
public protocol TaggedUnion: Sendable, Hashable, CustomStringConvertible {
    /// The enumeration that tells the payloads apart.
    associatedtype Tag: OpenEnumeration

    /// Reads the payload that a tag announces. With a tag that has no payload of its own, any value is kept as it is.
    init(tag: Tag, wire: WireValue) throws(WireError)

    /// A value that is kept as it is. In an enumeration, the case of that name.
    static func unknown(_ wire: WireValue) -> Self

    /// The tag that announces this payload; nil for one that was kept as it is.
    var tag: Tag? { get }

    /// The payload as it travels, without its tag.
    var wire: WireValue { get }
}

extension TaggedUnion {
    /// Whether both are the same kind of payload with the same wire form.
    public static func == (left: Self, right: Self) -> Bool { left.tag == right.tag && left.wire == right.wire }

    /// Hashes tag and wire form.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(tag)
        hasher.combine(wire)
    }

    /// The tag and the payload's JSON, for logs and failing tests.
    public var description: String { "\(tag.map { "\($0)" } ?? "unknown") \(wire)" }
}
