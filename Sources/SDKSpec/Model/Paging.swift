/// How a list that a method gives page by page is walked through from one end to the other.
public struct Paging: Sendable {
    /// What a call for the next page is given. One that must be given is empty, or 0, for the first page.
    public struct Cursor: Sendable {
        /// The parameter that takes it.
        public let parameter: Located<String>
        /// The field of the answer before that holds it.
        public let field: Located<String>
    }

    /// A number by which a call says which page it wants, and that no answer has to say.
    public struct Count: Sendable {
        /// What it counts.
        public enum Unit: Sendable {
            /// Pages, from what the parameter is when it isn't given: the next one is one more.
            case pages
            /// Items, from 0: the next page begins so many further as this one has items.
            case items
        }

        /// The parameter that takes it.
        public let parameter: Located<String>
        /// What it counts.
        public let unit: Unit
    }

    /// What the whole list is called.
    public let name: Located<String>
    /// The field of the answer that holds the items of a page.
    public let items: Located<String>
    /// What leads from a page to the next.
    public let cursors: [Cursor]
    /// The numbers that lead from a page to the next in the place of cursors: one, or none.
    public let counts: [Count]
    /// The field of the answer that says how many pages there are in all, or items; nil where another one, the cursor or
    /// an empty page ends the list.
    public let total: Located<String>?
    /// The field of the answer that is true on the last page; nil where ``more`` or the cursor says so.
    public let last: Located<String>?
    /// The field of the answer that is true on every page but the last; nil where ``last`` or the cursor says so.
    public let more: Located<String>?
    /// The cursor that ends the list; nil where an empty one does, or 0.
    public let end: Located<String>?
    /// Where it stands.
    public let location: SourceLocation

    /// The parameters that say where a page begins.
    public var starts: [Located<String>] { cursors.map(\.parameter) + counts.map(\.parameter) }
}
