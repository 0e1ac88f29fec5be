import SDKSpec

/// Takes a checked spec apart into elements.
struct ElementTree {
    let checked: CheckedSpecification
    /// Facts by id.
    let facts: [FactID: Fact]

    var specification: Specification { checked.specification }

    /// Every element of a spec that belongs to no other one.
    static func elements(of checked: CheckedSpecification) -> [SpecElement] {
        let tree = ElementTree(checked: checked, facts: checked.facts.reduce(into: [:]) { $0[$1.id] = $1 })
        return tree.product() + tree.declarations() + tree.methods() + tree.controls() + tree.stories()
    }

    /// The aspects that are there.
    static func aspects(_ values: [(Aspect, AspectValue?)]) -> [Aspect: AspectValue] {
        values.reduce(into: [:]) { all, value in all[value.0] = value.1 }
    }

    /// Why something is believed, as text.
    func sources(_ provenance: Provenance?) -> AspectValue? {
        provenance.map { provenance in
            let places = provenance.citations.map { $0.heading.isEmpty ? $0.document : "\($0.document)#\($0.heading)" }
            return .text((places + [provenance.inferred].compactMap(\.self)).joined(separator: ", "))
        }
    }

    /// What surfaces call something, or since when they have it.
    func bySurface(_ names: [String: String]) -> AspectValue? {
        names.isEmpty
            ? nil : .text(names.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }

    func edition(_ name: Located<String>?) -> AspectValue? {
        name.map { name in
            let rank = specification.product.editions.firstIndex { $0.name == name.value } ?? 0
            return .edition(name.value, rank: rank)
        }
    }

    private func product() -> [SpecElement] {
        let product = specification.product
        let surfaces = product.surfaces.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")
        let editions = product.editions.map(\.name).joined(separator: ", ")
        let titles = product.editions.map(\.title).joined(separator: ", ")
        let errors = [product.argumentError, product.editionError]
        return [
            SpecElement(
                .product,
                "",
                id: "sdk",
                at: product.name.location,
                Self.aspects([
                    (.manner, .text("\(product.name.value), prefix \(product.prefix.value)")),
                    (.since, .text(product.version)),
                    (.words, .text([product.title, product.summary, surfaces, titles].joined(separator: "; "))),
                    (.sources, sources(product.emptyIsMissing)),
                    (.make, .text("editions \(editions), users are \(product.userType.value)")),
                    (.error, .text(errors.compactMap { $0?.value }.joined(separator: ", "))),
                ])
            )
        ]
    }
}
