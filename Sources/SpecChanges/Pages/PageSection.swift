import SDKSpec

/// What stands under a heading of a page.
public struct PageSection: Sendable {
    /// The heading; nil of what stands before the first one.
    public let heading: PageLine?
    /// The method that it is about, as the page calls it.
    public let method: PageName?
    /// The rows of its tables, of parameters and of the answer.
    public let rows: [PageRow]
    /// The type of what is answered, where a table of its own says it.
    let answer: PageType?
    /// The type of what is answered, where the heading says it.
    let headingAnswer: PageType?
    /// Its lines.
    public let lines: [PageLine]
    /// The lines that began a part of it.
    let marks: Set<String>
    /// Whether a line says where the answer begins: all other rows are of parameters then.
    let tellsAnswer: Bool
    /// What the heading is cited by: the line, or what the layout's pattern takes for `{title}`.
    private let headingText: String?
    /// The name by which to cite it.
    let title: String
    /// The heading as it is cited; empty of what stands before the first one.
    var headingTitle: String { headingText ?? "" }
    /// Everything that a citation may call it: its heading or the name of its method, with one of its parts in brackets
    /// behind where that part alone is meant; or a part of what stands before the first heading.
    let names: Set<String>
    /// What can be held against a spec of what it says.
    let words: SectionWords

    init(_ section: OpenSection, _ words: PageWords) {
        heading = section.heading
        method = section.method
        rows = section.rows
        answer = section.answer
        headingAnswer = section.headingAnswer
        lines = section.lines
        marks = section.marks
        tellsAnswer = section.tellsAnswer
        headingText = section.headingText
        let title = section.method?.text ?? section.headingText ?? ""
        self.title = title
        let wholes = Set([section.headingText, section.method?.text].compactMap(\.self))
        let parts = wholes.flatMap { whole in section.marks.map { "\(whole) (\($0))" } }
        names = section.heading == nil ? wholes.union(section.marks) : wholes.union(parts)
        self.words = words.found(in: section)
    }

    /// The rows that aren't known to be of the answer.
    var parameterRows: [PageRow] { rows.filter { !$0.isOfAnswer } }

    /// Whether a citation means it.
    func answers(to heading: String) -> Bool { names.contains(heading) }

    /// Whether a citation means a part of it, and not the whole.
    func isPart(_ heading: String) -> Bool { self.heading != nil && heading != title && heading != headingText }

    /// Its sentences: all that is neither code nor a row of a table.
    var sentences: [PageLine] { lines.filter(\.isSentence) }

    /// Whether the text stands somewhere in it, samples included; a name or a number only as a whole.
    func mentions(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.allSatisfy(\.isWord) { return words.names.contains(text) }
        return ([heading].compactMap(\.self) + lines).contains { $0.bytes.holds(bytes) }
    }
}
