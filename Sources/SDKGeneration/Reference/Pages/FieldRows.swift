import SDKSpec

/// Rows that describe parameters and fields.
struct FieldRows {
    /// The limits of parts that are told at a parameter.
    private static let mostParts = 6
    private let page: ReferencePage

    init(on page: ReferencePage) {
        self.page = page
    }

    /// A parameter or field: name, type, whether it has to be given, meaning, limits.
    ///
    /// - Parameters:
    ///   - owner: What the ids of its facts begin with.
    ///   - tellsParts: Whether the limits of what the value is made of are told too, as of a parameter.
    func row(of field: Field, owner: String, tellsParts: Bool = false) -> TemplateValues {
        let name = field.name.value
        let required = FactID.required(overload: owner, parameter: name)
        let standard = FactID.defaultValue(overload: owner, parameter: name)
        return [
            "name": .text(name),
            "type": .text(field.isHandler ? "function" : page.type(field.type.value)),
            "isRequired": .flag(field.isRequired && !field.isHandler),
            "given": .text(given(field)),
            "badge": .text(page.badge(field.isRequired ? required : standard)),
            "text": .text(page.sentence(field.summary)),
            "limits": .records(field.limits.map { limit($0, of: field, owner) }),
            "hasLimits": .flag(!field.limits.isEmpty),
            "remarks": .texts(remarks(field, owner) + (tellsParts ? demands(of: field) + parts(of: field) : [])),
        ]
    }

    private func given(_ field: Field) -> String {
        if field.isHandler { return "not in Swift" }
        if field.isRequired { return field.emptyIsMissing ? "required, not empty" : "required" }
        return field.defaultValue.map { "default <code>\(HTML.text($0.value.text))</code>" } ?? "optional"
    }

    private func limit(_ limit: Limit, of field: Field, _ owner: String) -> TemplateValues {
        let id = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
        return ["limit": .text(page.limit(limit)), "limitBadge": .text(page.badge(id))]
    }

    /// What the types that the value is made of demand as a whole.
    private func demands(of field: Field) -> [String] {
        let index = page.site.input.index
        let types = index.types(within: [field.type.value]).compactMap { index.types[$0] }
        return page.site.prose.demands(of: types).map(page.text)
    }

    /// The limits of what the value is made of, most of which are described at the type.
    private func parts(of field: Field) -> [String] {
        let parts = page.site.input.nested.limits(in: field.type.value)
        guard !parts.isEmpty else { return [] }
        let shown = parts.prefix(Self.mostParts).map { part in
            let name = "\(part.type).\(part.field)"
            let link = HTML.link(HTML.code(name), to: page.address(place(of: part)))
            return "\(link) \(ReferencePage.figures(page.text(part.limit.demand.lowerFirst)))"
        }
        let more = parts.count - shown.count
        return ["Within it: \(shown.joined(separator: "; "))\(more > 0 ? "; and \(more) more" : "")."]
    }

    private func place(of part: NestedLimits.Part) -> String {
        let fact = FactID.limit(owner: part.type, field: part.field, name: part.limit.name)
        return page.site.place(of: fact) ?? ReferencePlaces.type(part.type)
    }

    private func remarks(_ field: Field, _ owner: String) -> [String] {
        let prose = page.site.prose
        var remarks: [String] = []
        if field.emptyIsMissing, !field.isRequired { remarks.append("Empty counts as missing.") }
        if let edition = field.edition?.value {
            let link = page.link(prose.edition(edition), to: ReferencePlaces.edition(edition))
            let badge = page.badge(FactID.edition(overload: owner, parameter: field.name.value))
            remarks.append("Needs the edition \(link). \(badge)")
        }
        if let event = field.event?.value { remarks.append("In its place comes the event \(page.eventCode(event)).") }
        if let names = prose.surfaceNames(field.surfaceNames, since: field.since) { remarks.append(page.text(names)) }
        if let isRequired = field.pageRequired, isRequired != field.isRequired {
            remarks.append("The vendor's page says that it is \(isRequired ? "required" : "optional").")
        }
        return remarks
    }
}
