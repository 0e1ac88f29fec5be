/// Arguments that depend on each other: at least one of them must be given, or not more than one.
public struct CombinationContract: Sendable, Hashable {
    /// The id of the fact.
    public internal(set) var fact: String
    /// The names of the parameters.
    public internal(set) var names: [String]

    /// Makes a combination.
    public init(fact: String, names: [String]) {
        self.fact = fact
        self.names = names
    }
}
