import SDKSpec
import YAMLDocument

/// A page of the vendor's, read by its layout.
public struct Page: Sendable {
    /// The document of the spec that it is.
    public let document: String
    /// The file that was read.
    public let file: SourceFile
    /// The layout that it was read by.
    public let layout: PageLayout
    /// Its sections. The first one, without a heading, holds what stands before them.
    public let sections: [PageSection]
    /// What looks like a part of a table, and wasn't understood.
    public let unread: [PageLine]

    /// The section under a heading, or the one that is about a method; the first of several.
    func section(_ heading: String) -> PageSection? {
        sections.first { $0.answers(to: heading) }
    }
}

/// What stands under a heading of a page.
public struct PageSection: Sendable {
    /// The heading; nil of what stands before the first one.
    public let heading: PageLine?
    /// What the heading is cited by: the line, or what the layout's pattern takes for `{title}`.
    let headingText: String?
    /// The method that it is about, as the page calls it.
    public internal(set) var method: PageName?
    /// The rows of its tables of parameters.
    public internal(set) var rows: [PageRow] = []
    /// Its lines.
    public internal(set) var lines: [PageLine] = []
    /// The lines that began a part of it.
    var marks: Set<String> = []

    /// Whether a citation means it: by its heading or the name of its method, with one of its parts in brackets behind
    /// where that part alone is meant; or by a part of what stands before the first heading.
    func answers(to heading: String) -> Bool {
        if headingText == heading || method?.text == heading { return true }
        if self.heading == nil { return marks.contains(heading) }
        return marks.contains { heading == "\(title) (\($0))" }
    }

    /// The name by which to cite it.
    var title: String { method?.text ?? headingText ?? "" }

    /// Its sentences: all that is neither code nor a row of a table.
    var sentences: [PageLine] { lines.filter { $0.part != .sample && !$0.isRow } }

    /// Whether the text stands somewhere in it, samples included; a name or a number only as a whole.
    func mentions(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return ([heading].compactMap(\.self) + lines).contains { $0.bytes.holds(bytes) }
    }
}

/// A name on a page.
public struct PageName: Sendable {
    /// The name.
    public let text: String
    /// Where it stands.
    public let location: SourceLocation
}

/// A row of a table of parameters.
public struct PageRow: Sendable {
    /// The parameter.
    public let name: PageName
    /// Its type, in the page's words; nil where the table has none.
    public let type: PageName?
    /// The kinds of value that the type allows; nil where there is none, or one that the layout doesn't know.
    public let kinds: Set<PageLayout.ValueKind>?
    /// Whether it says that it must be given; nil where the layout has no words for it.
    public let isRequired: Bool?
    /// The default that it names.
    public let fallback: PageName?
    /// What is said of it.
    public internal(set) var description: [PageLine] = []
}

extension [UInt8] {
    /// Whether a text stands in it, not as a piece of a longer name or number.
    func holds(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last, count >= text.count else { return false }
        for start in 0...(count - text.count) where self[start] == first && self[start...].starts(with: text) {
            let isBegun = start > 0 && first.isWord && self[start - 1].isWord
            let end = start + text.count
            let goesOn = end < count && last.isWord && self[end].isWord
            let isConstant = goesOn && text.allSatisfy(\.isConstant) && endOfConstant(from: start) == end
            if !isBegun, !goesOn || isConstant { return true }
        }
        return false
    }
}
