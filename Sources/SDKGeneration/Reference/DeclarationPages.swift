import SDKSpec

/// What the templates of types, errors, events and sources say.
struct DeclarationPages {
    private let site: ReferenceSite
    private let specification: Specification
    private let prose: SpecProse

    init(_ site: ReferenceSite) {
        self.site = site
        specification = site.input.specification
        prose = site.prose
    }

    /// The values of `Reference/ErrorList`.
    var errorValues: TemplateValues {
        let errors = specification.errors.map { error -> TemplateValues in
            let id = FactID.error(error.name.value)
            var sentences = [prose.sentence(error.summary)]
            if error.isRetryable { sentences.append("The same call may succeed later.") }
            if site.fact(id)?.isTestable == false { sentences.append("No call that is modelled ends in it.") }
            if let names = prose.surfaceNames(error.constants, code: false) { sentences.append(names) }
            return [
                "id": .text(id),
                "code": .text(error.code.map(String.init) ?? ""),
                "name": .text(error.name.value),
                "text": .text(sentences.joined(separator: " ")),
            ].merging(standing(id, error.provenance)) { own, _ in own }
        }
        return ["errors": .records(errors)]
    }

    /// The values of `Reference/EventList`.
    var eventValues: TemplateValues {
        let events = specification.events.map { event -> TemplateValues in
            let id = FactID.payload(event: event.name.value)
            var sentences = [prose.sentence(event.summary), "On the wire: \(event.wire)."]
            if let names = prose.surfaceNames(event.surfaceNames, code: false) { sentences.append(names) }
            return [
                "id": .text(id),
                "name": .text(event.name.value),
                "type": .text(event.payload.value == .void ? "" : site.type(event.payload.value)),
                "text": .text(sentences.joined(separator: " ")),
            ].merging(standing(id, event.provenance)) { own, _ in own }
        }
        return ["events": .records(events)]
    }

    /// How well a fact is known and why, for a row of its own.
    private func standing(_ fact: String, _ provenance: Provenance?) -> TemplateValues {
        [
            "status": .text(site.fact(fact)?.status.rawValue ?? ""),
            "source": .text(prose.sourceEntry(site.fact(fact)?.provenance ?? provenance)),
        ]
    }
}

// MARK: - Types

extension DeclarationPages {
    /// The values of `Reference/TypeList`.
    var typeValues: TemplateValues {
        let types = specification.types.filter(\.isPublic).map { type -> TemplateValues in
            let (kind, columns, rows) = contents(of: type.shape)
            let values: TemplateValues = [
                "name": .text(type.name.value),
                "kind": .text(kind),
                "summary": .text(prose.sentence(type.summary)),
                "columns": .texts(columns),
                "rows": .records(rows),
                "hasRows": .flag(!rows.isEmpty),
                "source": .text(prose.source(type.provenance) ?? ""),
            ]
            return values.merging(site.factTable(of: type.name.value)) { own, _ in own }
        }
        return ["types": .records(types)]
    }

    private func contents(
        of shape: TypeDeclaration.Shape
    ) -> (kind: String, columns: [String], rows: [TemplateValues]) {
        switch shape {
        case .identifier(let forms):
            let rows = forms.map { form -> TemplateValues in
                let part = form.part.map { "<\($0)>" } ?? ""
                let type = form.partType.map { site.type($0.value) } ?? ""
                return ["name": .text(form.name.value), "type": .text(type), "text": .text(form.prefix + part)]
            }
            return ("Identifier", ["Form", "Part", "Text"], rows)
        case .enumeration(let raw, let values):
            let rows = values.map { value -> TemplateValues in
                let constant = value.constant.map { " (\($0))" } ?? ""
                let since = prose.surfaceNames([:], since: value.since).map { " \($0)" } ?? ""
                let text = "\(prose.sentence(value.summary))\(constant)\(since)"
                return ["name": .text(value.name.value), "type": .text(HTML.escaped(value.wire)), "text": .text(text)]
            }
            return ("Enumeration of \(raw)", ["Value", "Wire", "Meaning"], rows)
        case .record(let fields):
            let rows = fields.map { field -> TemplateValues in
                let value = field.defaultValue?.value.text
                let text = HTML.plain(prose.field(field, defaultValue: value).joined(separator: " "))
                let type = site.type(field.type.value)
                return ["name": .text(field.name.value), "type": .text(type), "text": .text(text)]
            }
            return ("Record", ["Field", "Type", "Meaning and limits"], rows)
        case .union(let tag, let cases):
            let rows = cases.map { entry -> TemplateValues in
                let type = site.type(entry.payload.value)
                let text = "\(tag.value).\(entry.tagValue.value)"
                return ["name": .text(entry.name.value), "type": .text(type), "text": .text(text)]
            }
            return ("Union", ["Case", "Payload", "Announced by"], rows)
        }
    }
}

// MARK: - Editions, gates, figures, documents, disputes

extension DeclarationPages {
    /// The values of `Reference/SourceList`.
    var sourceValues: TemplateValues {
        let editions = specification.product.editions.map { edition -> TemplateValues in
            ["name": .text(edition.name), "title": .text(edition.title)]
        }
        let gates = specification.gates.map { gate -> TemplateValues in
            ["name": .text(gate.name.value), "summary": .text(prose.sentence(gate.summary))]
        }
        let values: TemplateValues = [
            "editions": .records(editions),
            "hasEditions": .flag(!editions.isEmpty),
            "gates": .records(gates),
            "hasGates": .flag(!gates.isEmpty),
            "constants": .records(specification.constants.map(constant)),
            "hasConstants": .flag(!specification.constants.isEmpty),
            "documents": .records(specification.sources.map(document)),
            "disputes": .records(specification.disputes.map(dispute)),
            "hasDisputes": .flag(!specification.disputes.isEmpty),
        ]
        return values.merging(site.factTable(of: "gate")) { own, _ in own }
    }

    private func constant(_ constant: ConstantDeclaration) -> TemplateValues {
        let id = FactID.constant(constant.name.value)
        let changeable = constant.isConfigurable ? " Customers can change it." : ""
        return [
            "id": .text(id),
            "name": .text(constant.name.value),
            "value": "\(constant.value.value.text) \(constant.unit)",
            "text": "\(prose.sentence(constant.summary))\(changeable)",
        ].merging(standing(id, constant.provenance)) { own, _ in own }
    }

    private func document(_ document: SourceDocument) -> TemplateValues {
        let title = HTML.escaped(document.title)
        let isWeb = document.url.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
        return [
            "id": .text(document.id.value),
            "title": .text(isWeb ? "<a href=\"\(HTML.escaped(document.url ?? ""))\">\(title)</a>" : title),
            "kind": .text(document.kind.rawValue),
        ]
    }

    private func dispute(_ dispute: Dispute) -> TemplateValues {
        let titles = Dictionary(specification.sources.map { ($0.id.value, $0.title) }) { first, _ in first }
        let follows = dispute.follows.value
        let facts = dispute.facts.map { HTML.link($0.value, to: site.place(ofFact: $0.value)) }
        let sides = dispute.sides.map { side -> TemplateValues in
            let title = titles[side.citation.document] ?? side.citation.document
            let heading = side.citation.heading.isEmpty ? "" : ", \(side.citation.heading)"
            return ["document": "\(title)\(heading)", "statement": .text(prose.sentence(side.statement))]
        }
        return [
            "name": .text(dispute.name.value),
            "matter": .text(dispute.matter),
            "sides": .records(sides),
            "follows": .text(prose.sentence(titles[follows] ?? follows)),
            "reason": .text(prose.sentence(dispute.reason)),
            "facts": .text(facts.joined(separator: ", ")),
        ]
    }
}
