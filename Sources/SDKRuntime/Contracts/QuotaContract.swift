/// How many of something one owner may have.
public struct QuotaContract: Sendable, Hashable {
    /// The id of the fact.
    public internal(set) var fact: String
    /// The most there may be, by edition; `*` stands for every edition that isn't named.
    public internal(set) var maximum: [String: Int]
    /// The constant that says the maximum, which is then its value from the start; nil where the quota itself does.
    public internal(set) var constant: String?
    /// The error once it is full.
    public internal(set) var error: ErrorCode

    /// Makes a quota.
    public init(fact: String, maximum: [String: Int], constant: String? = nil, error: ErrorCode) {
        self.fact = fact
        self.maximum = maximum
        self.constant = constant
        self.error = error
    }

    /// The most there may be in an edition; nil when the spec says nothing about it.
    public func maximum(in edition: String) -> Int? { maximum[edition] ?? maximum[Self.everyEdition] }

    /// What stands for every edition that isn't named.
    static let everyEdition = "*"
}
