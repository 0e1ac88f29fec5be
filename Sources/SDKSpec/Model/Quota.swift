/// How many of something one owner may have.
public struct Quota: Sendable {
    /// What stands in ``maximum`` for every edition that isn't named.
    public static let everyEdition = "*"

    /// What is counted: an expression that gives a list, a map or a number.
    public let counts: Located<Expression>
    /// What is counted, in words for people; nil where the name of what is counted says it.
    public let noun: String?
    /// How many the call adds; nil for one.
    public let adds: Located<Expression>?
    /// The most there may be, by edition, ``everyEdition`` among them; empty where a constant says it.
    public let maximum: [(edition: String, count: Int)]
    /// Where each edition of the maximum is named.
    let places: [String: SourceLocation]
    /// The constant that says how many there may be.
    public let constant: Located<String>?
    /// The error once it is full.
    public let error: Located<String>
    /// What gives a place back, in words.
    public let freedBy: Located<String>?
    /// The arguments in which the calls that fill it differ from the example and, by `${n}`, from each other.
    public let fill: [ExampleMember]
    /// Where the quota stands.
    public let location: SourceLocation
    /// Why it is believed; nil when it is believed as the method is.
    public let provenance: Provenance?

    /// Makes a quota.
    public init(
        counts: Located<Expression>,
        noun: String? = nil,
        adds: Located<Expression>?,
        maximum: [(edition: String, count: Int)],
        places: [String: SourceLocation] = [:],
        constant: Located<String>? = nil,
        error: Located<String>,
        freedBy: Located<String>?,
        fill: [ExampleMember] = [],
        location: SourceLocation,
        provenance: Provenance?
    ) {
        self.counts = counts
        self.noun = noun
        self.adds = adds
        self.maximum = maximum
        self.places = places
        self.constant = constant
        self.error = error
        self.freedBy = freedBy
        self.fill = fill
        self.location = location
        self.provenance = provenance
    }
}
