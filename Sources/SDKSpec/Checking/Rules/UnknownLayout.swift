/// What a document is read by, and held against, exists.
struct UnknownLayout: Rule {
    static let summary = """
        The layout of a document is declared under `layouts`, the document of the same content under `sources`, and the \
        surface of a layout by the product.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let specification = context.specification
        let layouts = specification.layouts.map(\.name.value)
        let documents = specification.sources.map(\.id.value)
        let surfaces = specification.product.surfaces.map(\.name)
        let named =
            specification.sources.map { ("layout", $0.layout, layouts) }
            + specification.sources.map { ("source", $0.twin, documents) }
            + specification.layouts.map { ("surface", $0.surface, surfaces) }
        for case (let what, let name?, let known) in named where !known.contains(name.value) {
            diagnostics.add(unknown(what, name, among: known))
        }
    }
}
