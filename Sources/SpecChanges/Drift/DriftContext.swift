import SDKSpec

/// What rules of drift look at beside a page.
public struct DriftContext: Sendable {
    /// The spec, gathered.
    let subject: DriftSubject
    /// The pages that were given.
    let pages: [Page]
    /// The documents that could have been given and weren't.
    let missing: Set<String>
    /// What the spec says of the methods of each page, by the page's document and its name of the method.
    private let views: [String: [String: MethodView]]

    init(_ subject: DriftSubject, pages: [Page]) {
        self.subject = subject
        self.pages = pages
        let readable = subject.checked.specification.sources.filter { $0.layout != nil }.map(\.id.value)
        missing = Set(readable).subtracting(pages.map(\.document))
        views = pages.reduce(into: [:]) { views, page in
            for view in subject.views {
                guard let name = view.method.vendorName(on: page.layout) else { continue }
                views[page.document, default: [:]][name] = views[page.document]?[name] ?? view
            }
        }
    }

    /// The spec.
    var specification: Specification { subject.checked.specification }

    /// Its declarations by name.
    var index: SpecificationIndex { subject.index }

    /// What the spec says of the method that a page calls by a name.
    func view(_ name: String, of page: Page) -> MethodView? { views[page.document]?[name] }

    /// The sections of a page that are about a method of the spec, each with what the spec says of it.
    func sections(of page: Page) -> [(section: PageSection, view: MethodView)] {
        page.sections.compactMap { section in
            section.method.flatMap { view($0.text, of: page) }.map { (section, $0) }
        }
    }
}

extension Field {
    /// What pages of a layout may call it: not every page of a surface keeps to the surface's names.
    func vendorNames(on layout: PageLayout) -> [String] {
        [layout.surface.flatMap { surfaceNames[$0.value] }, name.value].compactMap(\.self)
    }
}

extension MethodDeclaration {
    /// What pages of a layout call it.
    func vendorName(on layout: PageLayout) -> String? {
        layout.surface.map { surfaceNames[$0.value] } ?? name.value
    }
}
