/// Puts the sections of a spec's files together.
struct SpecificationAssembly {
    private var products: [(product: Product?, location: SourceLocation)] = []
    private var sections = SpecificationSections()
    private var damaged = DamagedNames()

    /// Adds what a file says.
    mutating func add(_ file: FileReading) {
        if let product = file.product { products.append(product) }
        sections.append(file.sections)
        damaged.add(file.damaged)
    }

    /// The whole, once every file was added.
    func specification(
        named name: String,
        isWhole: Bool,
        diagnostics: inout Diagnostics
    ) -> Specification? {
        reportProducts(named: name, isWhole: isWhole, diagnostics: &diagnostics)
        DuplicateNames.report(sections, diagnostics: &diagnostics)
        guard let product = products.lazy.compactMap(\.product).first else { return nil }
        var specification = Specification(product: product, sections: sections)
        let methods = SharedParameters.resolve(
            SharedRates.resolve(sections.methods),
            sections.parameterSets,
            diagnostics: &diagnostics
        )
        specification.methods = MethodOrder.sorted(methods, by: sections.topics)
        specification.controls = SharedParameters.resolve(
            sections.controls,
            sections.parameterSets,
            diagnostics: &diagnostics
        )
        specification.damaged = damaged
        return specification
    }

    private func reportProducts(named name: String, isWhole: Bool, diagnostics: inout Diagnostics) {
        for duplicate in products.dropFirst() {
            diagnostics.add(
                Diagnostic(
                    rule: "duplicate-name",
                    "the product is described twice",
                    at: duplicate.location,
                    notes: [Diagnostic.Note("it is described here first", at: products[0].location)],
                    help: "leave one `sdk` in all files"
                )
            )
        }
        // A file that isn't YAML may be the one that describes it, and so may a section that nobody knows, or a text.
        let causes: Set = ["unknown-key", "wrong-kind"]
        let isExplained = diagnostics.found.contains { causes.contains($0.rule) }
        guard products.isEmpty, isWhole, !isExplained else { return }
        diagnostics.add(
            Diagnostic(
                rule: "missing-product",
                "no file describes the product",
                path: name,
                help: "add a section `sdk` to one file"
            )
        )
    }
}
