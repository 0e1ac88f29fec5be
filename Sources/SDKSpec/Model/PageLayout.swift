/// How a vendor's pages are laid out: what `drift` reads them by. Another vendor's pages take another layout, no code.
public struct PageLayout: Sendable {
    /// How headings are known in the text form of a page. In HTML the tags say it.
    public struct Headings: Sendable {
        /// Patterns of lines that are headings.
        public let patterns: [String]
        /// Whether a short line with nothing above it and nothing below is one.
        public let standAlone: Bool
        /// The most characters that a short line has; nil where no line is a heading for being short.
        public let longest: Int?
        /// Characters that no heading holds.
        public let without: String
        /// Patterns of headings that say which method a section is about.
        public let methods: [String]
    }

    /// The lines that begin a part of a method's section.
    public struct Parts: Sendable {
        /// What begins the table of parameters.
        public let parameters: [String]
        /// What begins the answer.
        public let answer: [String]
        /// What begins samples of code.
        public let sample: [String]
    }

    /// How a table of parameters looks.
    public struct Table: Sendable {
        /// How the cells of a row stand in the text form of a page.
        public enum Cells: String, Sendable, CaseIterable {
            /// One after the other in a line.
            case spaces
            /// In a line, with a bar behind each.
            case bars
            /// Each on a line of its own.
            case lines
        }

        /// How the cells of a row stand.
        public let cells: Cells
        /// What stands above the names.
        public let name: [String]
        /// What stands above the types.
        public let type: [String]
        /// What stands above the words that say whether a parameter must be given.
        public let required: [String]
        /// What stands above the defaults.
        public let fallback: [String]
        /// What stands above the descriptions.
        public let description: [String]
    }

    /// What a word for a type stands for.
    public enum ValueKind: String, Sendable, CaseIterable {
        case text, number, boolean, list, object, function, file
        /// Any of them.
        case any
        /// That there may be nothing.
        case nothing
    }

    /// The name by which documents ask for it.
    public let name: Located<String>
    /// Which pages are laid out so.
    public let summary: String
    /// The surface by whose names the pages call methods.
    public let surface: Located<String>?
    /// Whether such a page describes every method of the surface.
    public let isComplete: Bool
    /// How headings are known.
    public let headings: Headings
    /// Patterns of lines that say which method a section is about.
    public let methods: [String]
    /// What begins the parts of a section.
    public let parts: Parts
    /// How tables look.
    public let table: Table
    /// Patterns of lines that are rows by themselves, where a page has lists in place of tables.
    public let rows: [String]
    /// The words, and the patterns of names, by which a row says that its parameter must be given.
    public let required: [String]
    /// The words, and the patterns of names, by which a row says that its parameter may be left out.
    public let optional: [String]
    /// Patterns by which prose names the default of a parameter.
    public let defaults: [String]
    /// What the words for types, and patterns of such words, stand for.
    public let types: [(word: String, kind: ValueKind)]
    /// Patterns of the marks before notes, which are no part of what the notes say.
    public let noteMarks: [String]
    /// Patterns by which prose names events.
    public let events: [String]
    /// Patterns by which prose names constants.
    public let constants: [String]
    /// Patterns by which prose names error codes.
    public let errors: [String]
    /// Patterns by which prose says since which version there is something.
    public let since: [String]
    /// Words that say that a value may not be empty.
    public let notEmpty: [String]
    /// Patterns of bounds that aren't themselves allowed: fewer than so many.
    public let below: [String]
    /// The words by which pages name the editions of the spec.
    public let editions: [(edition: Located<String>, words: [String])]
    /// Words that say that something shouldn't be used any more.
    public let deprecated: [String]
    /// How many of the smallest unit the units of figures are: 60 for a minute. Those that everybody has are known.
    public let units: [(word: String, factor: Int)]
}
