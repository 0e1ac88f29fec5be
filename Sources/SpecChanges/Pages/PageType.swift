import SDKSpec

/// A type that a page gives a value.
struct PageType: Sendable {
    /// The type in the page's words.
    let name: PageName
    /// The kinds of value that it allows; nil where the layout doesn't know one of its words.
    let kinds: Set<PageLayout.ValueKind>?
}
