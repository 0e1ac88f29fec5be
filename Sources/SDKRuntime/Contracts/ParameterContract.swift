/// What the spec says about an argument or a field: whether it has to be there, its limits, and what it holds.
public struct ParameterContract: Sendable, Hashable {
    /// The name on the wire.
    public internal(set) var name: String
    /// Whether a caller must give it.
    public internal(set) var isRequired: Bool
    /// Whether an empty text, list or object counts as missing.
    public internal(set) var emptyIsMissing: Bool
    /// The value that counts when none is given, where a contract has to know it: then it isn't told from none.
    public internal(set) var defaultValue: WireValue
    /// The id of the fact that it must be given; nil when it needn't.
    public internal(set) var requiredFact: String?
    /// The edition that a call which gives it needs; nil when any will do.
    public internal(set) var edition: EditionContract?
    /// The limits.
    public internal(set) var limits: [Limit]
    /// The types that it holds; nil where they demand nothing.
    public internal(set) var content: ContentContract?
    /// Of a union, the name of the sibling that says which case it is.
    public internal(set) var tag: String?

    /// Makes a contract of a parameter.
    public init(
        _ name: String,
        isRequired: Bool = false,
        emptyIsMissing: Bool = false,
        defaultValue: WireValue = .null,
        requiredFact: String? = nil,
        edition: EditionContract? = nil,
        limits: [Limit] = [],
        content: ContentContract? = nil,
        tag: String? = nil
    ) {
        self.name = name
        self.isRequired = isRequired
        self.emptyIsMissing = emptyIsMissing
        self.defaultValue = defaultValue
        self.requiredFact = requiredFact
        self.edition = edition
        self.limits = limits
        self.content = content
        self.tag = tag
    }

    /// Whether a value counts as none.
    func isMissing(_ value: WireValue) -> Bool {
        value.isNull || (emptyIsMissing && value.isEmpty)
    }

    /// Whether a value asks for something. A switch that is off and an empty value don't; typed callers always send
    /// them.
    public func isGiven(by value: WireValue) -> Bool {
        !isMissing(value) && value != false && !value.isEmpty
    }

    /// Whether a value is one of a group of which some must be given. With a default, typed callers always send a value.
    func isGivenInGroup(by value: WireValue) -> Bool {
        defaultValue.isNull ? !isMissing(value) : isGiven(by: value)
    }
}

extension ParameterContract: WireRecord {
    /// A contract of no parameter.
    public static var placeholder: Self { Self("") }

    /// An object with the parts under their names; what has a default may be left out.
    public mutating func transfer(_ fields: inout WireFields) {
        fields.required("name", &name)
        fields.optional("isRequired", &isRequired)
        fields.optional("emptyIsMissing", &emptyIsMissing)
        fields.optional("default", &defaultValue)
        fields.optional("requiredFact", &requiredFact)
        fields.optional("edition", &edition)
        fields.optional("limits", &limits)
        fields.optional("content", &content)
        fields.optional("tag", &tag)
    }
}
