import SDKSpec

/// What the page of limits says: each limit by its unit, quotas, rates and named figures.
struct LimitPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    /// A limit and what it is of.
    private struct Entry {
        let owner: String
        let field: Field
        let limit: Limit
    }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/LimitList`.
    var values: TemplateValues {
        let specification = site.input.specification
        let entries = Dictionary(grouping: limits) { title(of: $0.limit.rule) }
        let units = entries.keys.sorted().map { title -> TemplateValues in
            ["unit": .text(title), "limits": .records((entries[title] ?? []).map(limitRow))]
        }
        let quotas = specification.methods.compactMap { method in method.quota.map { quotaRow($0, of: method) } }
        let rates = specification.methods.compactMap { method in method.rate.map { rateRow($0, of: method) } }
        let constants = specification.constants.map(constantRow)
        return [
            "units": .records(units), "hasUnits": .flag(!units.isEmpty),
            "quotas": .records(quotas), "hasQuotas": .flag(!quotas.isEmpty),
            "rates": .records(rates), "hasRates": .flag(!rates.isEmpty),
            "constants": .records(constants), "hasConstants": .flag(!constants.isEmpty),
        ]
    }

    private var limits: [Entry] {
        let specification = site.input.specification
        let ofMethods = specification.calls.flatMap(\.overloads).flatMap { overload in
            overload.parameters.flatMap { field in
                field.limits.map { Entry(owner: overload.id, field: field, limit: $0) }
            }
        }
        let ofTypes = specification.types.filter(\.isPublic).flatMap { type -> [Entry] in
            guard case .record(let fields) = type.shape else { return [] }
            return fields.flatMap { field in
                field.limits.map { Entry(owner: type.name.value, field: field, limit: $0) }
            }
        }
        return ofMethods + ofTypes
    }

    private func title(of rule: Limit.Rule) -> String {
        switch rule {
        case .range(_, _, let unit):
            switch unit {
            case .utf8Bytes: "Bytes of a text in UTF-8"
            case .unicodeScalars: "Unicode scalars of a text"
            case .utf16Units: "UTF-16 code units of a text"
            case .items: "Items of a list or map"
            case .value: "Numbers"
            case .encodedBytes: "Bytes of JSON"
            case .bytes: "Bytes of a file"
            }
        case .powerOfTwo: "Powers of two"
        case .pattern: "Patterns of a text"
        }
    }

    private func limitRow(_ entry: Entry) -> TemplateValues {
        let owner = entry.owner.prefix(upTo: UInt8(ascii: "."))
        let id = FactID.limit(owner: entry.owner, field: entry.field.name.value, name: entry.limit.name)
        return [
            "owner": .text(page.code(owner)),
            "field": .text(entry.field.name.value),
            "figure": .text(ReferencePage.figures(page.text(entry.limit.demand))),
            "consequence": .text(page.consequence(of: entry.limit)),
            "badge": .text(page.badge(id)),
        ]
    }

    private func quotaRow(_ quota: Quota, of method: MethodDeclaration) -> TemplateValues {
        let name = method.name.value
        return row(
            name,
            "\(site.prose.figures(quota)) \(site.prose.noun(quota))",
            quota.error.value,
            FactID.quota(method: name)
        )
    }

    private func rateRow(_ rate: Rate, of method: MethodDeclaration) -> TemplateValues {
        let name = method.name.value
        let others = rate.partners(of: name)
        let together = others.isEmpty ? "" : ", counted with \(site.prose.list(others, "and"))"
        return row(name, site.prose.frequency(rate) + together, rate.error.value, FactID.rate(method: name))
    }

    private func row(_ method: String, _ bound: String, _ error: String, _ fact: FactID) -> TemplateValues {
        [
            "method": .text(page.code(method)),
            "figure": .text(ReferencePage.figures(page.text(bound))),
            "error": .text(page.code(error)),
            "badge": .text(page.badge(fact)),
        ]
    }

    private func constantRow(_ constant: ConstantDeclaration) -> TemplateValues {
        let name = constant.name.value
        let id = FactID.constant(name)
        let amount = site.values.amount(of: constant)
        let methods = site.uses.methodsByConstant[name] ?? []
        return [
            "id": .text(id.rawValue),
            "name": .text(name),
            "figure": .text(ReferencePage.figures(HTML.escaped(amount))),
            "isConfigurable": .flag(constant.isConfigurable),
            "text": .text(page.sentence(constant.summary)),
            "methods": .texts(methods.map(page.plainLink)),
            "hasMethods": .flag(!methods.isEmpty),
            "status": .text(site.fact(id)?.status.rawValue ?? ""),
            "citations": .texts(page.citations(constant.provenance) + page.reasoning(constant.provenance)),
        ]
    }
}
