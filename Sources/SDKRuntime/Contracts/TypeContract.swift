/// What the spec demands of the values of a declared type, wherever they stand: of the fields of a record, or of the
/// payloads of a union.
public struct TypeContract: Sendable, Hashable {
    /// The fields of a record that demand something, themselves or in what they hold.
    public internal(set) var fields: [ParameterContract]
    /// What the payloads of a union consist of, by the tag that announces them.
    public internal(set) var cases: [String: ContentContract]
    /// Of a union whose tag stands inside the payload, the tag's member.
    public internal(set) var tag: String?

    /// Makes a contract of a type.
    public init(fields: [ParameterContract] = [], cases: [String: ContentContract] = [:], tag: String? = nil) {
        self.fields = fields
        self.cases = cases
        self.tag = tag
    }

    /// What a payload consists of; nil where nothing is demanded of it.
    ///
    /// - Parameter tag: The tag as it travels.
    func payload(announcedBy tag: WireValue) -> ContentContract? {
        guard !cases.isEmpty else { return nil }
        return cases[tag.wireName]
    }
}

extension TypeContract: WireRecord {
    /// A contract that demands nothing.
    public static var placeholder: Self { Self() }

    /// An object with the parts under their names; what has a default may be left out.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.optional("fields", &self.fields)
        fields.optional("cases", &cases)
        fields.optional("tag", &tag)
    }
}
