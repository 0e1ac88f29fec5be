import SDKSpec

/// What the page of limits says: where each figure stands by its unit, each method's limits, quota and rate with what happens
/// beyond, and named figures.
struct LimitPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    /// A limit and what it is of.
    private struct Entry {
        let owner: String
        let field: Field
        let limit: Limit

        var name: String { "\(owner).\(field.name.value)" }
        var fact: FactID { .limit(owner: owner, field: field.name.value, name: limit.name) }
    }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/LimitList`.
    var values: TemplateValues {
        let units = units
        let owners = owners
        let constants = site.input.specification.constants.map(constantRow)
        return [
            "units": .records(units), "hasUnits": .flag(!units.isEmpty),
            "owners": .records(owners), "hasOwners": .flag(!owners.isEmpty),
            "hasLimits": .flag(!limits.isEmpty),
            "argumentError": .text(page.errorCode(site.input.specification.product.argumentError.value)),
            "constants": .records(constants), "hasConstants": .flag(!constants.isEmpty),
        ]
    }

    // MARK: By unit

    /// Where each figure is found, those of a unit together, the smallest first.
    private var units: [TemplateValues] {
        let methods = site.input.specification.methods
        let limits = Dictionary(grouping: limits) { title(of: $0.limit.rule) }.sorted { $0.key < $1.key }
        let quotas = methods.compactMap { method in method.quota.map { (method.name.value, $0) } }
        let rates = methods.compactMap { method in method.rate.map { (method.name.value, $0) } }
        let units =
            limits.map { title, entries in
                unit(
                    title,
                    figures: entries.sorted { $0.limit.rule.size < $1.limit.rule.size }.grouped(by: \.limit.demand)
                ) {
                    page.link($0.name, to: site.place(of: $0.fact) ?? "")
                }
            } + [
                unit("Quotas", figures: quotas.grouped { amount($0.1) }) { page.plainLink($0.0) },
                unit("Rates", figures: rates.grouped { site.prose.frequency($0.1) }) { page.plainLink($0.0) },
            ]
        return units.compactMap(\.self)
    }

    private func unit<Member>(
        _ title: String,
        figures: [(key: String, members: [Member])],
        link: (Member) -> String
    ) -> TemplateValues? {
        guard !figures.isEmpty else { return nil }
        let rows = figures.map { figure, members -> TemplateValues in
            ["figure": .text(self.figure(figure)), "places": .texts(members.map(link))]
        }
        return ["unit": .text(title), "figures": .records(rows)]
    }

    private func figure(_ text: String) -> String { ReferencePage.figures(page.text(text)) }

    private func amount(_ quota: Quota) -> String { "At most \(site.prose.figures(quota)) \(site.prose.noun(quota))" }

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

    // MARK: By method

    /// What bounds each method, and then each type.
    private var owners: [TemplateValues] {
        let specification = site.input.specification
        let limits = Dictionary(grouping: limits) { $0.owner.prefix(upTo: UInt8(ascii: ".")) }
        let ofCalls = specification.calls.map { call -> (String, [TemplateValues]) in
            let name = call.name.value
            let bounds = [quotaRow(call), rateRow(call)].compactMap(\.self)
            return (name, (limits[name] ?? []).map(limitRow) + bounds)
        }
        let ofTypes = specification.types.filter(\.isPublic).map { type in
            (type.name.value, (limits[type.name.value] ?? []).map(limitRow))
        }
        return (ofCalls + ofTypes).filter { !$0.1.isEmpty }.map { name, rows in
            let marked = rows.enumerated().map { index, row in row.completed(by: ["isFirst": .flag(index == 0)]) }
            return ["owner": .text(page.code(name)), "count": .text("\(rows.count)"), "bounds": .records(marked)]
        }
    }

    private func limitRow(_ entry: Entry) -> TemplateValues {
        // What most limits end in is told once, above all of them.
        let consequence = page.isOrdinary(entry.limit) ? "" : page.consequence(of: entry.limit)
        return row(HTML.code(entry.field.name.value), entry.limit.demand, consequence, entry.fact)
    }

    private func quotaRow(_ method: MethodDeclaration) -> TemplateValues? {
        method.quota.map {
            row("Quota", amount($0), "else \(page.errorCode($0.error.value))", .quota(method: method.name.value))
        }
    }

    private func rateRow(_ method: MethodDeclaration) -> TemplateValues? {
        method.rate.map { rate in
            let name = method.name.value
            let others = rate.partners(of: name)
            let together = others.isEmpty ? "" : ", counted with \(others.listedNames())"
            let bound = site.prose.frequency(rate) + together
            return row("Rate", bound, "else \(page.errorCode(rate.error.value))", .rate(method: name))
        }
    }

    private func row(_ what: String, _ figure: String, _ consequence: String, _ fact: FactID) -> TemplateValues {
        [
            "what": .text(what), "figure": .text(self.figure(figure)),
            "consequence": .text(consequence), "badge": .text(page.badge(fact)),
        ]
    }

    // MARK: Named figures

    private func constantRow(_ constant: ConstantDeclaration) -> TemplateValues {
        let name = constant.name.value
        let id = FactID.constant(name)
        let amount = site.values.wholeAmount(of: constant)
        let methods = site.uses.methodsByConstant[name] ?? []
        return [
            "id": .text(id.rawValue),
            "name": .text(name),
            "figure": .text(ReferencePage.figures(HTML.escaped(amount))),
            "isConfigurable": .flag(constant.isConfigurable),
            "text": .text(page.sentence(constant.summary)),
            "methods": .texts(methods.map(page.plainLink)),
            "hasMethods": .flag(!methods.isEmpty),
            "status": .text(page.mark(id)),
            "citations": .texts(page.citations(constant.provenance) + page.reasoning(constant.provenance)),
        ]
    }
}

extension Limit.Rule {
    /// The figure by which it is found among others.
    fileprivate var size: Int {
        switch self {
        case .range(let minimum, let maximum, _): maximum ?? minimum ?? .max
        case .pattern, .powerOfTwo: .max
        }
    }
}
