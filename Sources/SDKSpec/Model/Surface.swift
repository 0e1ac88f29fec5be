/// A family of interfaces under which a vendor offers the same service, such as `web` or `native`.
public struct Surface: Sendable {
    /// The name that the spec uses.
    public let name: String
    /// The name for people.
    public let title: String

    /// Makes a surface.
    public init(name: String, title: String) {
        self.name = name
        self.title = title
    }
}
