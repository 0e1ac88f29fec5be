/// What a customer can buy.
public struct Edition: Sendable {
    /// The name that the spec uses.
    public let name: String
    /// The name for people.
    public let title: String

    /// Makes an edition.
    public init(name: String, title: String) {
        self.name = name
        self.title = title
    }
}
