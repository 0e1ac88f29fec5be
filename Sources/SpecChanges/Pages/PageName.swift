import SDKSpec

/// A name on a page.
public struct PageName: Sendable {
    /// The name.
    public let text: String
    /// Where it stands.
    public let location: SourceLocation
}

extension String {
    /// The names in a route: `id` of `DELETE /parcels/{id}`.
    var routeParameters: [String] { matches(of: /\{([^{}]+)\}/).map { String($0.1) } }
}
