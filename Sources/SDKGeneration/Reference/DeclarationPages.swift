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
    var errorValues: [String: Any] {
        let errors = specification.errors.map { error -> [String: Any] in
            let id = FactID.error(error.name.value)
            var sentences = [prose.sentence(error.summary)]
            if error.isRetryable { sentences.append("The same call may succeed later.") }
            if site.fact(id)?.isTestable == false { sentences.append("No call that is modelled ends in it.") }
            if let names = prose.surfaceNames(error.constants, code: false) { sentences.append(names) }
            return [
                "id": id,
                "code": error.code.map(String.init) ?? "",
                "name": error.name.value,
                "text": sentences.joined(separator: " "),
            ].merging(standing(id, error.provenance)) { own, _ in own }
        }
        return ["errors": errors]
    }

    /// The values of `Reference/EventList`.
    var eventValues: [String: Any] {
        let events = specification.events.map { event -> [String: Any] in
            let id = FactID.payload(event: event.name.value)
            var sentences = [prose.sentence(event.summary), "On the wire: \(event.wire)."]
            if let names = prose.surfaceNames(event.surfaceNames, code: false) { sentences.append(names) }
            return [
                "id": id,
                "name": event.name.value,
                "type": event.payload.value == .void ? "" : site.type(event.payload.value),
                "text": sentences.joined(separator: " "),
            ].merging(standing(id, event.provenance)) { own, _ in own }
        }
        return ["events": events]
    }

    /// How well a fact is known and why, for a row of its own.
    private func standing(_ fact: String, _ provenance: Provenance?) -> [String: Any] {
        [
            "status": site.fact(fact)?.status.rawValue ?? "",
            "source": prose.sourceEntry(site.fact(fact)?.provenance ?? provenance),
        ]
    }
}

// MARK: - Types

extension DeclarationPages {
    /// The values of `Reference/TypeList`.
    var typeValues: [String: Any] {
        let types = specification.types.filter(\.isPublic).map { type -> [String: Any] in
            let (kind, columns, rows) = contents(of: type.shape)
            let values: [String: Any] = [
                "name": type.name.value,
                "kind": kind,
                "summary": prose.sentence(type.summary),
                "columns": columns,
                "rows": rows,
                "hasRows": !rows.isEmpty,
                "source": prose.source(type.provenance) ?? "",
            ]
            return values.merging(site.factTable(of: type.name.value)) { own, _ in own }
        }
        return ["types": types]
    }

    private func contents(
        of shape: TypeDeclaration.Shape
    ) -> (kind: String, columns: [String], rows: [[String: Any]]) {
        switch shape {
        case .identifier(let forms):
            let rows = forms.map { form in
                let part = form.part.map { "<\($0)>" } ?? ""
                let type = form.partType.map { site.type($0.value) } ?? ""
                return ["name": form.name.value, "type": type, "text": form.prefix + part]
            }
            return ("Identifier", ["Form", "Part", "Text"], rows)
        case .enumeration(let raw, let values):
            let rows = values.map { value in
                let constant = value.constant.map { " (\($0))" } ?? ""
                let since = prose.surfaceNames([:], since: value.since).map { " \($0)" } ?? ""
                let text = "\(prose.sentence(value.summary))\(constant)\(since)"
                return ["name": value.name.value, "type": HTML.escaped(value.wire), "text": text]
            }
            return ("Enumeration of \(raw)", ["Value", "Wire", "Meaning"], rows)
        case .record(let fields):
            let rows = fields.map { field in
                let value = field.defaultValue?.value.text
                let text = HTML.plain(prose.field(field, defaultValue: value).joined(separator: " "))
                return ["name": field.name.value, "type": site.type(field.type.value), "text": text]
            }
            return ("Record", ["Field", "Type", "Meaning and limits"], rows)
        case .union(let tag, let cases):
            let rows = cases.map { entry in
                let text = "\(tag.value).\(entry.tagValue.value)"
                return ["name": entry.name.value, "type": site.type(entry.payload.value), "text": text]
            }
            return ("Union", ["Case", "Payload", "Announced by"], rows)
        }
    }
}

// MARK: - Editions, gates, figures, documents, disputes

extension DeclarationPages {
    /// The values of `Reference/SourceList`.
    var sourceValues: [String: Any] {
        let editions = specification.product.editions.map { ["name": $0.name, "title": $0.title] }
        let gates = specification.gates.map { ["name": $0.name.value, "summary": prose.sentence($0.summary)] }
        let values: [String: Any] = [
            "editions": editions,
            "hasEditions": !editions.isEmpty,
            "gates": gates,
            "hasGates": !gates.isEmpty,
            "constants": specification.constants.map(constant),
            "hasConstants": !specification.constants.isEmpty,
            "documents": specification.sources.map(document),
            "disputes": specification.disputes.map(dispute),
            "hasDisputes": !specification.disputes.isEmpty,
        ]
        return values.merging(site.factTable(of: "gate")) { own, _ in own }
    }

    private func constant(_ constant: ConstantDeclaration) -> [String: Any] {
        let id = FactID.constant(constant.name.value)
        let changeable = constant.isConfigurable ? " Customers can change it." : ""
        return [
            "id": id,
            "name": constant.name.value,
            "value": "\(constant.value.value.text) \(constant.unit)",
            "text": "\(prose.sentence(constant.summary))\(changeable)",
        ].merging(standing(id, constant.provenance)) { own, _ in own }
    }

    private func document(_ document: SourceDocument) -> [String: Any] {
        let title = HTML.escaped(document.title)
        let isWeb = document.url.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
        return [
            "id": document.id.value,
            "title": isWeb ? "<a href=\"\(HTML.escaped(document.url ?? ""))\">\(title)</a>" : title,
            "kind": document.kind.rawValue,
        ]
    }

    private func dispute(_ dispute: Dispute) -> [String: Any] {
        let titles = Dictionary(specification.sources.map { ($0.id.value, $0.title) }) { first, _ in first }
        let follows = dispute.follows.value
        return [
            "name": dispute.name.value,
            "matter": dispute.matter,
            "sides": dispute.sides.map { side in
                let title = titles[side.citation.document] ?? side.citation.document
                let heading = side.citation.heading.isEmpty ? "" : ", \(side.citation.heading)"
                return ["document": title + heading, "statement": prose.sentence(side.statement)]
            },
            "follows": prose.sentence(titles[follows] ?? follows),
            "reason": prose.sentence(dispute.reason),
            "facts": dispute.facts
                .map { HTML.link($0.value, to: site.place(ofFact: $0.value)) }
                .joined(separator: ", "),
        ]
    }
}
