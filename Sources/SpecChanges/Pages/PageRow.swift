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
    /// What of it wasn't understood; nil where everything was.
    var gap: UnreadLine.Gap?
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
    /// Whether it is one dash, or several: a cell in which nothing stands.
    var isDash: Bool {
        !isEmpty && allSatisfy { "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".contains($0) }
    }

    /// A text as code writes it, without the quotes.
    var withoutQuotes: String {
        guard count > 1, let quote = first, quote == last, quote == "'" || quote == "\"" else { return self }
        return String(dropFirst().dropLast())
    }
}
