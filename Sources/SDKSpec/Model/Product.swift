/// The product that a spec describes.
public struct Product: Sendable {
    /// The name of the generated module, for example `TencentCloudChat`.
    public var name: Located<String>
    /// What the generated types are called by: `Chat` gives `ChatAPI`, `ChatClient`, `ChatError`, `ChatEvent`.
    public var prefix: Located<String>
    /// The product's name as its vendor writes it.
    public var title: String
    /// The version of the pages that the spec follows.
    public var version: String
    /// One sentence that says what the product does.
    public var summary: String
    /// The families of interfaces under which the vendor offers the methods.
    public var surfaces: [Surface]
    /// What can be bought, from the smallest to the largest; each includes those before it.
    public var editions: [Edition]
    /// The error of a call whose edition wasn't bought.
    public var editionError: Located<String>?
    /// The type that identifies a user.
    public var userType: Located<String>
    /// The error of an argument that the client itself refuses.
    public var argumentError: Located<String>
    /// Why an empty value counts as missing where a parameter says no more than that it does; nil where nothing says so.
    public var emptyIsMissing: Provenance?

    /// Makes a product.
    public init(
        name: Located<String>,
        prefix: Located<String>,
        title: String,
        version: String,
        summary: String,
        surfaces: [Surface],
        editions: [Edition],
        editionError: Located<String>?,
        userType: Located<String>,
        argumentError: Located<String>,
        emptyIsMissing: Provenance? = nil
    ) {
        self.name = name
        self.prefix = prefix
        self.title = title
        self.version = version
        self.summary = summary
        self.surfaces = surfaces
        self.editions = editions
        self.editionError = editionError
        self.userType = userType
        self.argumentError = argumentError
        self.emptyIsMissing = emptyIsMissing
    }
}
