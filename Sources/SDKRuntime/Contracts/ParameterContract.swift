/// What the spec says about an argument or a field: whether it has to be there, its limits, and what it holds.
public struct ParameterContract: Sendable, Hashable {
    /// What it consists of.
    private struct Parts: Sendable, Hashable {
        var name: String
        var isRequired: Bool
        var emptyIsMissing: Bool
        var defaultValue: WireValue
        var requiredFact: String?
        var edition: EditionContract?
        var limits: [Limit]
        var content: ContentContract?
        var tag: String?
    }

    private var kept: SharedStorage<Parts>

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
        kept = SharedStorage(
            Parts(
                name: name,
                isRequired: isRequired,
                emptyIsMissing: emptyIsMissing,
                defaultValue: defaultValue,
                requiredFact: requiredFact,
                edition: edition,
                limits: limits,
                content: content,
                tag: tag
            )
        )
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

extension ParameterContract {
    /// The name on the wire.
    public internal(set) var name: String {
        get { kept.value.name }
        set { kept.value.name = newValue }
    }

    /// Whether a caller must give it.
    public internal(set) var isRequired: Bool {
        get { kept.value.isRequired }
        set { kept.value.isRequired = newValue }
    }

    /// Whether an empty text, list or object counts as missing.
    public internal(set) var emptyIsMissing: Bool {
        get { kept.value.emptyIsMissing }
        set { kept.value.emptyIsMissing = newValue }
    }

    /// The value that counts when none is given, where a contract has to know it: then it isn't told from none.
    public internal(set) var defaultValue: WireValue {
        get { kept.value.defaultValue }
        set { kept.value.defaultValue = newValue }
    }

    /// The id of the fact that it must be given; nil when it needn't.
    public internal(set) var requiredFact: String? {
        get { kept.value.requiredFact }
        set { kept.value.requiredFact = newValue }
    }

    /// The edition that a call which gives it needs; nil when any will do.
    public internal(set) var edition: EditionContract? {
        get { kept.value.edition }
        set { kept.value.edition = newValue }
    }

    /// The limits.
    public internal(set) var limits: [Limit] {
        get { kept.value.limits }
        set { kept.value.limits = newValue }
    }

    /// The types that it holds; nil where they demand nothing.
    public internal(set) var content: ContentContract? {
        get { kept.value.content }
        set { kept.value.content = newValue }
    }

    /// Of a union, the name of the sibling that says which case it is.
    public internal(set) var tag: String? {
        get { kept.value.tag }
        set { kept.value.tag = newValue }
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
