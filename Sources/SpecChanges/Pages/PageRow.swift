import SDKSpec

/// A row of a table of parameters, or of what a method answers.
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
    /// Whether the page says that it is a part of the answer.
    public internal(set) var isOfAnswer = false
}

extension PageRow {
    /// The default that what is said of the parameter names.
    func fallback(saidAs sayings: [PagePattern]) -> PageName? {
        description.lazy.flatMap { line in
            sayings.lazy.compactMap { $0.matches(in: line.bytes).first?.holes["value"] }.map {
                PageName(text: line.text(of: $0), location: line.location(of: $0))
            }
        }.first
    }
}

extension String {
    /// A text as code writes it, without the quotes.
    var withoutQuotes: String {
        guard count > 1, let quote = first, quote == last, quote == "'" || quote == "\"" else { return self }
        return String(dropFirst().dropLast())
    }
}
