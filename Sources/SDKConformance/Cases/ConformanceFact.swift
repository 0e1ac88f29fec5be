import SDKRuntime

/// A fact of the spec as a suite knows it: enough to say what is covered and to change it in a mock.
public struct ConformanceFact: Sendable, Hashable {
    /// What a fact can be about.
    public enum Kind: String, Sendable, CaseIterable {
        /// Whether a parameter must be given.
        case required
        /// What a parameter is when it isn't given.
        case defaultValue = "default"
        /// How much of something is allowed.
        case limit
        /// At least one of some parameters must be given, or not more than one.
        case combination
        /// How many there may be.
        case quota
        /// How often a method may be called.
        case rate
        /// A gate that a call has to pass.
        case gate
        /// The edition that has to be bought.
        case edition
        /// An error that behaviour ends in.
        case failure
        /// An event that a call causes.
        case event
        /// The answer of a call.
        case answer
        /// A named figure.
        case constant
        /// An error's code.
        case error
        /// An event's payload.
        case payload
        /// A value of an enumeration, its wire form.
        case value
    }

    /// How well a fact can be known.
    public enum Status: String, Sendable, CaseIterable {
        /// A page of the vendor's documentation says so.
        case documented
        /// The vendor's declarations or headers say so.
        case declared
        /// The vendor's client was seen to do so.
        case observed
        /// It follows by reasoning that the spec gives.
        case inferred
        /// Witnesses disagree; the spec names the sides and the one followed.
        case contradicted
    }

    /// The fact's id, such as `createConversationGroup.groupName.limit`.
    public let id: String
    /// What it is about.
    public let kind: Kind
    /// What it claims, such as `32`.
    public let value: String
    /// The unit of the value, where it has one.
    public let unit: String?
    /// What it is called on the wire, where a subject's answer is known by that: the name of an event.
    public let wire: String?
    /// What might stand in the place of a value that only a list of names knows, as JSON: another default.
    public let alternative: String?
    /// How well it is known.
    public let status: Status
    /// Whether a case is owed to it.
    public let isTestable: Bool

    /// Makes a fact.
    public init(
        id: String,
        kind: Kind,
        value: String,
        unit: String? = nil,
        wire: String? = nil,
        alternative: String? = nil,
        status: Status = .documented,
        isTestable: Bool = true
    ) {
        self.id = id
        self.kind = kind
        self.value = value
        self.unit = unit
        self.wire = wire
        self.alternative = alternative
        self.status = status
        self.isTestable = isTestable
    }

    /// Whether it claims that an argument isn't to be empty, and not just that it has to be given.
    var isAboutEmptiness: Bool { kind == .required && value == "required and not empty" }

    /// The number claimed, when the value is just a number.
    public var number: Int? { Int(value) }
}
