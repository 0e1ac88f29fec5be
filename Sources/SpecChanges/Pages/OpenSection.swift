import SDKSpec

/// A section of a page while it is being read.
struct OpenSection {
    /// The heading; nil of what stands before the first one.
    let heading: PageLine?
    /// What the heading is cited by: the line, or what the layout's pattern takes for `{title}`.
    let headingText: String?
    /// The method that it is about, as the page calls it.
    var method: PageName?
    /// The rows of its tables.
    var rows: [PageRow] = []
    /// The first line of each of its tables whose columns no heading names.
    var unreadTables: [(line: PageLine, hasHeading: Bool)] = []
    /// Its lines.
    var lines: [PageLine] = []
    /// The lines that began a part of it.
    var marks: Set<String> = []
    /// Whether a line says where the answer begins.
    var tellsAnswer = false
    /// The type of what is answered, where a table of its own says it.
    var answer: PageType?
    /// The type of what is answered, where the heading says it.
    var headingAnswer: PageType?
}
