import SDKSpec

/// What the page of sources says: each document, and how many facts stand on it.
struct SourcePage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/SourceList`.
    var values: TemplateValues {
        var counts: [String: Int] = [:]
        for fact in site.input.facts {
            for document in Set((fact.provenance?.citations ?? []).map(\.document)) {
                counts[document, default: 0] += 1
            }
        }
        let documents = site.input.specification.sources.map { row($0, counts[$0.id.value] ?? 0) }
        return ["documents": .records(documents), "hasDocuments": .flag(!documents.isEmpty)]
    }

    private func row(_ document: SourceDocument, _ count: Int) -> TemplateValues {
        let title = HTML.escaped(document.title)
        // What opens is a page of the web; anything else would be the reader's own machine.
        let url = document.url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
        return [
            "id": .text(ReferencePlaces.anchor(ofDocument: document.id.value)),
            "title": .text(url.map { HTML.link(title, to: $0) } ?? title),
            "kind": .text(kind(of: document)),
            "count": .text(count > 0 ? .counted(count, "fact") : "No fact rests on it"),
        ]
    }

    private func kind(of document: SourceDocument) -> String {
        switch document.kind {
        case .page: "A page of documentation"
        case .declarations: "Declarations"
        case .observation: "An observation"
        }
    }
}
