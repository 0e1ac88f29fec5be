/// What the spec demands of the values of a declared type, wherever they stand: of the fields of a record, or of the
/// payloads of a union.
public struct TypeContract: Sendable, Hashable {
    /// What is demanded of a value as a whole.
    public internal(set) var limits: [Limit]
    /// What is asked of the fields of a record together.
    public internal(set) var checks: [ArgumentCheck]
    /// The fields of a record that demand something, themselves or in what they hold.
    public internal(set) var fields: [ParameterContract]
    /// What the payloads of a union consist of, by the tag that announces them.
    public internal(set) var cases: [String: ContentContract]
    /// Of a union whose tag stands inside the payload, the tag's member.
    public internal(set) var tag: String?

    /// Makes a contract of a type.
    public init(
        limits: [Limit] = [],
        checks: [ArgumentCheck] = [],
        fields: [ParameterContract] = [],
        cases: [String: ContentContract] = [:],
        tag: String? = nil
    ) {
        self.limits = limits
        self.checks = checks
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
        fields.optional("limits", &limits)
        fields.optional("checks", &checks)
        fields.optional("fields", &self.fields)
        fields.optional("cases", &cases)
        fields.optional("tag", &tag)
    }
}
