import SDKSpec

/// Takes a checked spec apart into elements.
struct ElementTree {
    let checked: CheckedSpecification
    /// Facts by id.
    let facts: [FactID: Fact]
    /// Where it stands why whole declarations are believed, and with them what is in them.
    private let inherited: Set<String>

    var specification: Specification { checked.specification }

    /// Every element of a spec that belongs to no other one.
    static func elements(of checked: CheckedSpecification) -> [SpecElement] {
        let facts = checked.facts.reduce(into: [:]) { $0[$1.id] = $1 }
        let tree = ElementTree(
            checked: checked,
            facts: facts,
            inherited: Set(checked.specification.reasons.map(\.place))
        )
        return tree.product() + tree.declarations() + tree.methods() + tree.controls() + tree.stories()
    }

    /// The aspects that are there.
    static func aspects(_ values: [(Aspect, AspectValue?)]) -> [Aspect: AspectValue] {
        values.reduce(into: [:]) { all, value in all[value.0] = value.1 }
    }

    /// Why something is believed, as text.
    func sources(_ provenance: Provenance?) -> AspectValue? {
        provenance.map { provenance in
            let reasons = provenance.citations.map(\.description) + [provenance.inferred].compactMap(\.self)
            return .text(reasons.joined(separator: ", "))
        }
    }

    /// Why something is believed for itself; nil where it is believed as what it belongs to is.
    func ownSources(_ provenance: Provenance?) -> AspectValue? {
        provenance.flatMap { inherited.contains($0.place) ? nil : sources($0) }
    }

    /// What surfaces call something, or since when they have it.
    func bySurface(_ texts: SurfaceTexts) -> AspectValue? {
        texts.isEmpty ? nil : .names(texts.byName)
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
        let editions = product.editions.map { edition in
            let id = "sdk.\(edition.name)"
            return SpecElement(
                .edition,
                edition.name,
                id: id,
                at: edition.location ?? product.name.location,
                [.words: .text(edition.title)]
            )
        }
        let errors = [
            "\(product.argumentError.value) for arguments", product.editionError.map { "\($0.value) for editions" },
        ]
        return [
            SpecElement(
                .product,
                "",
                id: "sdk",
                at: product.name.location,
                Self.aspects([
                    (.manner, .text("\(product.name.value), prefix \(product.prefix.value)")),
                    (.since, .text(product.version)),
                    (.words, .text([product.title, product.summary, surfaces].joined(separator: "; "))),
                    (.sources, sources(product.emptyIsMissing)),
                    (.order, .lines(product.editions.map(\.name))),
                    (.make, .text("for users known by \(product.userType.value)")),
                    (.error, .text(errors.compactMap(\.self).joined(separator: ", "))),
                ]),
                children: editions
            )
        ]
    }
}

extension Specification {
    /// Why whole declarations are believed.
    fileprivate var reasons: [Provenance] {
        let reasons =
            calls.map(\.provenance) + self.gates.map(\.provenance) + self.procedures.map(\.provenance)
            + self.types.map(\.provenance)
        return reasons.compactMap(\.self)
    }
}

extension Provenance {
    /// Where it stands.
    fileprivate var place: String { "\(location.file.path):\(location.range.start.offset)" }
}
