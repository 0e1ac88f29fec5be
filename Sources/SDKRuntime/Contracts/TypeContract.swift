/// What the spec demands of the values of a declared type, wherever they stand: of the fields of a record, or of the
/// payloads of a union.
public struct TypeContract: Sendable, Hashable {
    /// What it consists of.
    private struct Parts: Sendable, Hashable {
        var limits: [Limit]
        var checks: [ArgumentCheck]
        var fields: [ParameterContract]
        var cases: [String: ContentContract]
        var tag: String?
    }

    private var kept: SharedStorage<Parts>

    /// Makes a contract of a type.
    public init(
        limits: [Limit] = [],
        checks: [ArgumentCheck] = [],
        fields: [ParameterContract] = [],
        cases: [String: ContentContract] = [:],
        tag: String? = nil
    ) {
        kept = SharedStorage(
            Parts(
                limits: limits,
                checks: checks,
                fields: fields,
                cases: cases,
                tag: tag
            )
        )
    }

    /// What a payload consists of; nil where nothing is demanded of it.
    ///
    /// - Parameter tag: The tag as it travels.
    func payload(announcedBy tag: WireValue) -> ContentContract? {
        guard !cases.isEmpty else { return nil }
        return cases[tag.wireName]
    }
}

extension TypeContract {
    /// What is demanded of a value as a whole.
    public internal(set) var limits: [Limit] {
        get { kept.value.limits }
        set { kept.value.limits = newValue }
    }

    /// What is asked of the fields of a record together.
    public internal(set) var checks: [ArgumentCheck] {
        get { kept.value.checks }
        set { kept.value.checks = newValue }
    }

    /// The fields of a record that demand something, themselves or in what they hold.
    public internal(set) var fields: [ParameterContract] {
        get { kept.value.fields }
        set { kept.value.fields = newValue }
    }

    /// What the payloads of a union consist of, by the tag that announces them.
    public internal(set) var cases: [String: ContentContract] {
        get { kept.value.cases }
        set { kept.value.cases = newValue }
    }

    /// Of a union whose tag stands inside the payload, the tag's member.
    public internal(set) var tag: String? {
        get { kept.value.tag }
        set { kept.value.tag = newValue }
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
