/// What a customer can buy.
public struct Edition: Sendable {
    /// The name that the spec uses.
    public let name: String
    /// The name for people.
    public let title: String
    /// Where it is declared; nil for one that wasn't read from a spec.
    public let location: SourceLocation?

    /// Makes an edition.
    public init(name: String, title: String, location: SourceLocation? = nil) {
        self.name = name
        self.title = title
        self.location = location
    }
}
