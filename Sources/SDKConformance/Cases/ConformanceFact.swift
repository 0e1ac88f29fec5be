import SDKRuntime

/// A fact of the spec as a suite knows it: enough to say what is covered and to change it in a mock.
public struct ConformanceFact: Sendable, Hashable {
    /// The fact's id, such as `createConversationGroup.groupName.limit`.
    public let id: String
    /// What it is about, such as `limit`.
    public let kind: String
    /// What it claims, such as `32`.
    public let value: String
    /// The unit of the value, where it has one.
    public let unit: String?
    /// What it is called on the wire, where a subject's answer is known by that: the name of an event.
    public let wire: String?
    /// What might stand in the place of a value that only a list of names knows, as JSON: another default.
    public let alternative: String?
    /// How well it is known, such as `documented`.
    public let status: String
    /// Whether a case is owed to it.
    public let isTestable: Bool

    /// Makes a fact.
    public init(
        id: String,
        kind: String,
        value: String,
        unit: String? = nil,
        wire: String? = nil,
        alternative: String? = nil,
        status: String = "documented",
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
    var isAboutEmptiness: Bool { kind == "required" && value == "required and not empty" }

    /// The number claimed, when the value is just a number.
    public var number: Int? { Int(value) }
}
