import SDKSpec

/// What rules of drift look at besides a page.
public struct DriftContext: Sendable {
    /// The spec.
    let checked: CheckedSpecification
    /// Its declarations by name.
    let index: SpecificationIndex
    /// The pages that were given.
    let pages: [Page]
    /// What the spec says of each method, by the method's own name.
    private let views: [String: MethodView]

    init(_ checked: CheckedSpecification, pages: [Page]) {
        self.checked = checked
        self.pages = pages
        let index = SpecificationIndex(checked.specification)
        self.index = index
        let facts = FactsByOwner(checked.facts)
        let made = checked.specification.methods.mapSideBySide { MethodView($0, checked, index, facts) }
        views = made.reduce(into: [:]) { $0[$1.method.name.value] = $1 }
    }

    var specification: Specification { checked.specification }

    /// What the spec says of a method.
    func view(of method: MethodDeclaration) -> MethodView? { views[method.name.value] }

    /// The method that a page calls by a name.
    func method(_ name: String, of page: Page) -> MethodDeclaration? {
        specification.methods.first { $0.vendorName(on: page.layout) == name }
    }

    /// The sections of a page that are about a method of the spec, each with what the spec says of it.
    func sections(of page: Page) -> [(section: PageSection, view: MethodView)] {
        page.sections.compactMap { section in
            let method = section.method.flatMap { self.method($0.text, of: page) }
            return method.flatMap(view).map { (section, $0) }
        }
    }
}

extension MethodDeclaration {
    /// What pages of a layout call it.
    func vendorName(on layout: PageLayout) -> String? {
        layout.surface.map { surfaceNames[$0.value] } ?? name.value
    }
}
