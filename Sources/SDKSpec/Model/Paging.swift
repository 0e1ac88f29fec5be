/// How a list that a method gives page by page is walked through from one end to the other.
public struct Paging: Sendable {
    /// What a call for the next page is given. One that must be given is empty, or 0, for the first page.
    public struct Cursor: Sendable {
        /// The parameter that takes it.
        public let parameter: Located<String>
        /// The field of the answer before that holds it.
        public let field: Located<String>
    }

    /// What the whole list is called.
    public let name: Located<String>
    /// The field of the answer that holds the items of a page.
    public let items: Located<String>
    /// What leads from a page to the next.
    public let cursors: [Cursor]
    /// The field of the answer that is true on the last page; nil where ``more`` or the cursor says so.
    public let last: Located<String>?
    /// The field of the answer that is true on every page but the last; nil where ``last`` or the cursor says so.
    public let more: Located<String>?
    /// The cursor that ends the list; nil where an empty one does, or 0.
    public let end: Located<String>?
    /// Where it stands.
    public let location: SourceLocation
}
