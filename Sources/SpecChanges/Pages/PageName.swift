import SDKSpec

/// A name on a page.
public struct PageName: Sendable {
    /// The name.
    public let text: String
    /// Where it stands.
    public let location: SourceLocation
}
