/// What the spec says about an argument: whether it has to be there, and its limits.
public struct ParameterContract: Sendable, Hashable {
    /// The name on the wire.
    public internal(set) var name: String
    /// Whether a caller must give it.
    public internal(set) var isRequired: Bool
    /// Whether an empty text, list or object counts as missing.
    public internal(set) var emptyIsMissing: Bool
    /// The id of the fact that it must be given; nil when it needn't.
    public internal(set) var requiredFact: String?
    /// The edition that a call which gives it needs; nil when any will do.
    public internal(set) var edition: String?
    /// The limits.
    public internal(set) var limits: [Limit]
    /// The fields of a record; of a list of records, those of each item.
    public internal(set) var fields: [ParameterContract]

    /// Makes a contract of a parameter.
    public init(
        _ name: String,
        isRequired: Bool = false,
        emptyIsMissing: Bool = false,
        requiredFact: String? = nil,
        edition: String? = nil,
        limits: [Limit] = [],
        fields: [ParameterContract] = []
    ) {
        self.name = name
        self.isRequired = isRequired
        self.emptyIsMissing = emptyIsMissing
        self.requiredFact = requiredFact
        self.edition = edition
        self.limits = limits
        self.fields = fields
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
}
