// JSON text. Bytes, which JSON doesn't know, are an object with the single member `$bytes`, in Base64; an object that
// happens to look exactly like that is therefore read as bytes.

extension WireValue: CustomStringConvertible {
    /// Reads JSON text, strictly: no comments, no trailing commas, no name twice in an object, no lone surrogates,
    /// nothing nested deeper than 200 levels.
    ///
    /// - Throws: What was expected and found, with line and column as the path.
    public init(json: String) throws(WireError) {
        var reader = JSONReader(json)
        self = try reader.document()
    }

    /// The value as canonical JSON: members sorted by name (by code points), no spaces, nothing escaped that needn't
    /// be. Equal values have equal text.
    public var description: String {
        var writer = JSONWriter(isSorted: true)
        writer.write(self)
        return writer.text
    }

    /// The value as JSON to be sent: as ``description``, with the members in their order.
    public var json: String {
        var writer = JSONWriter(isSorted: false)
        writer.write(self)
        return writer.text
    }

    /// How many bytes the canonical JSON takes in UTF-8.
    public var encodedSize: Int {
        var writer = JSONWriter(isSorted: false)  // The order makes no difference.
        writer.write(self)
        return writer.size
    }

    /// The name that marks an object as bytes.
    static let bytesMark = "$bytes"

    /// An object as it was read: bytes when it is marked as such.
    init(members: WireMembers) {
        if members.count == 1, case .string(let text)? = members[Self.bytesMark], let bytes = Base64.decode(text) {
            self = .bytes(bytes)
        } else {
            self = .object(members)
        }
    }
}
