import SDKSpec

/// What the page of the types says.
struct TypePage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/TypeList`.
    var values: TemplateValues { values(of: site.input.specification.types.filter(\.isPublic)) }

    /// The values of `Reference/TypeEntry` for types, in the order of the letters.
    func values(of types: [TypeDeclaration]) -> TemplateValues {
        let types = types.sorted { $0.name.value < $1.name.value }
        return [
            "types": .records(types.map(values)),
            "hasTypes": .flag(!types.isEmpty),
        ]
    }

    private func values(of type: TypeDeclaration) -> TemplateValues {
        let name = type.name.value
        let (kind, fields, rows) = contents(of: type)
        let users = site.uses.usersOfType[name] ?? []
        let inRows = Set(rows.compactMap { $0.id })
        let facts = site.facts(of: .type(name)).filter { !inRows.contains($0.id) }
        let evidence = EvidenceTable(on: page, common: type.provenance, owner: name).values(of: facts)
        let values: TemplateValues = [
            "name": .text(name),
            "kind": .text(kind),
            "summary": .text(summary(of: type)),
            "parameters": .records(fields),
            "hasParameters": .flag(!fields.isEmpty),
            "rows": .records(rows.map(\.values)),
            "hasRows": .flag(!rows.isEmpty),
            "users": .texts(users.map(page.plainLink)),
            "hasUsers": .flag(!users.isEmpty),
            "citations": .texts(page.citations(type.provenance) + page.reasoning(type.provenance)),
            "isSourced": .flag(type.provenance != nil),
        ]
        return values.completed(by: evidence)
    }

    private func summary(of type: TypeDeclaration) -> String {
        let demands = site.prose.demands(of: [type]) + site.checks.sentences(of: type)
        return ([page.sentence(type.summary)] + demands.map(page.text)).joined(separator: " ")
    }

    private typealias Row = (id: FactID?, values: TemplateValues)

    private func contents(of type: TypeDeclaration) -> (kind: String, fields: [TemplateValues], rows: [Row]) {
        switch type.shape {
        case .identifier(let forms): return ("Identifier", [], forms.map(row))
        case .enumeration(let raw, let values):
            return ("Enumeration of \(raw)", [], values.map { row($0, of: type) })
        case .record(let fields):
            let rows = FieldRows(on: page)
            return ("Record", fields.map { rows.row(of: $0, owner: type.name.value) }, [])
        case .union(let tag, let cases):
            let kind = type.tagMember.map { "Union, told apart by the member \($0.value)" } ?? "Union"
            return (kind, [], cases.map { row($0, tag: tag.value) })
        }
    }

    private func row(_ form: IdentifierForm) -> Row {
        let text = form.prefix + (form.part.map { "<\($0)>" } ?? "")
        let part = form.partType.map { page.type($0.value) } ?? ""
        return (nil, values(form.name.value, HTML.code(text), part))
    }

    private func row(_ value: EnumerationValue, of type: TypeDeclaration) -> Row {
        let id = FactID.value(type: type.name.value, value: value.name.value)
        let constant = value.constant.map { " \(page.text("`\($0)`"))" } ?? ""
        let since = site.prose.surfaceNames(SurfaceTexts(), since: value.since).map { " \(page.text($0))" } ?? ""
        let text = "\(page.sentence(value.summary))\(constant)\(since)"
        let wire = HTML.code(value.wire)
        return (id, values(value.name.value, wire, text, id: id, status: page.mark(id)))
    }

    private func row(_ entry: UnionCase, tag: String) -> Row {
        let wire = page.text("`\(tag).\(entry.tagValue.value)`")
        return (nil, values(entry.name.value, wire, "<code>\(page.type(entry.payload.value))</code>"))
    }

    private func values(
        _ name: String,
        _ wire: String,
        _ text: String,
        id: FactID? = nil,
        status: String = ""
    ) -> TemplateValues {
        [
            "name": .text(name), "wire": .text(wire), "text": .text(text),
            "id": .text(id?.rawValue ?? ""), "hasID": .flag(id != nil), "status": .text(status),
        ]
    }
}
