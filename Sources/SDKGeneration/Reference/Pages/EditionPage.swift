import SDKSpec

/// What the page of editions and surfaces says: two tables of all methods, and what has to hold before calls.
struct EditionPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }
    private var product: Product { site.input.specification.product }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/Matrix`.
    var values: TemplateValues {
        let gates = site.input.specification.gates.map { gate -> TemplateValues in
            let methods = site.uses.methodsByGate[gate.name.value] ?? []
            return [
                "id": .text(BehaviourOwner.gate(gate.name.value).rawValue), "name": .text(gate.name.value),
                "hasMethods": .flag(!methods.isEmpty), "methods": .texts(methods.map(page.plainLink)),
                "count": .text(.counted(methods.count, "method asks for it", "methods ask for it")),
                "summary": .text(page.sentence(gate.summary)),
                "isForRemote": .flag(gate.guarded == .remote),
                "code": .text(BehaviourCode(on: page).html(gate.behaviour, parameters: [])),
            ]
        }
        let lives = LifePicture.pictures(on: page)
        let facts = site.input.specification.gates.flatMap { site.facts(of: .gate($0.name.value)) }
        let refusals = refusals
        let evidence = EvidenceTable(on: page).values(of: facts)
        let values: TemplateValues = [
            "editions": .records(product.editions.map(edition)),
            "hasEditions": .flag(!product.editions.isEmpty),
            "surfaces": .texts(product.surfaces.map { HTML.escaped($0.title) }),
            "columns": .text("\(1 + product.surfaces.count + (product.editions.isEmpty ? 0 : 1))"),
            "groups": .records(site.topics.map(group)),
            "gates": .records(gates),
            "lives": .records(lives), "hasPictures": .flag(!lives.isEmpty),
            "hasGates": .flag(!gates.isEmpty),
            "hasParts": .flag(!gates.isEmpty || !product.editions.isEmpty),
            "refusals": .records(refusals), "hasRefusals": .flag(!refusals.isEmpty),
        ]
        return values.completed(by: partly).completed(by: evidence)
    }

    /// How calls are refused that don't pass a gate, or for which an edition has to be bought.
    private var refusals: [TemplateValues] {
        let rows = RefusalRows(on: page)
        let atGates = site.input.specification.gates.map(\.name.value).flatMap { gate in
            let failures = site.input.behaviour.failures[.gate(gate)] ?? []
            let refusals = failures.map { CallOutcome.Refusal(cause: .gate(gate), error: $0.error, fact: $0.fact) }
            return rows.rows(of: refusals, at: rows.stage(ofGate: gate))
        }
        guard let error = product.editionError?.value else { return atGates }
        let needed = product.editions.filter { !methods(needing: $0).isEmpty || !parameters(needing: $0).isEmpty }
        return atGates
            + needed.flatMap { edition in
                let cause = CallOutcome.Refusal.Cause.edition(edition.name, parameter: nil)
                let refusal = CallOutcome.Refusal(cause: cause, error: error, fact: .error(error))
                let link = page.link(edition.title, to: ReferencePlaces.edition(edition.name))
                return rows.rows(of: [refusal], at: "For what needs the edition \(link)")
            }
    }

    /// The methods that some calls alone need a larger edition for, as behaviour says.
    private var partly: TemplateValues {
        let error = product.editionError?.value
        let methods = site.input.specification.methods.filter { method in
            method.edition == nil
                && method.overloads.contains { overload in
                    site.outcomes[overload.id]?.refusals.contains { $0.error == error && $0.cause.isBehaviour } == true
                }
        }
        return [
            "partly": .texts(methods.map { page.code($0.name.value) }), "hasPartly": .flag(!methods.isEmpty),
            "editionError": .text(error.map(page.errorCode) ?? ""),
        ]
    }

    private func edition(_ edition: Edition) -> TemplateValues {
        let needing =
            methods(needing: edition).map(page.code)
            + parameters(needing: edition).map { owner, name in
                "\(page.code(name)) of \(page.code(owner.prefix(upTo: UInt8(ascii: "."))))"
            }
        let isSmallest = edition.name == product.editions.first?.name
        return [
            "id": .text(ReferencePlaces.anchor(ofEdition: edition.name)), "title": .text(edition.title),
            "needing": .texts(needing), "isNeeded": .flag(!needing.isEmpty),
            "without": .text(isSmallest ? "All that isn't named below." : "Nothing more."),
        ]
    }

    private func methods(needing edition: Edition) -> [String] {
        site.input.specification.methods.filter { $0.edition?.value == edition.name }.map(\.name.value)
    }

    private func parameters(needing edition: Edition) -> [(overload: String, name: String)] {
        site.input.specification.methods.flatMap(\.overloads).flatMap { overload in
            overload.parameters.filter { $0.edition?.value == edition.name }.map { (overload.id, $0.name.value) }
        }
    }

    private func group(_ topic: Specification.Topic) -> TemplateValues {
        ["topic": .text(topic.title), "methods": .records(topic.methods.map(row))]
    }

    private func row(_ method: MethodDeclaration) -> TemplateValues {
        let names = product.surfaces.map { surface -> String in
            let name = method.surfaceNames[surface.name].map(HTML.code)
            let since = method.since[surface.name].map { "<small>since \(HTML.escaped($0))</small>" }
            let words = [name, since].compactMap(\.self)
            return words.isEmpty ? "–" : words.joined(separator: " ")
        }
        let edition = method.edition.map { HTML.escaped(site.prose.edition($0.value)) } ?? ""
        return ["name": .text(page.code(method.name.value)), "names": .texts(names), "edition": .text(edition)]
    }
}

extension CallOutcome.Refusal.Cause {
    /// Whether behaviour refuses the call, or a check that it begins with.
    fileprivate var isBehaviour: Bool {
        switch self {
        case .check, .checkOfRecord, .behaviour: true
        case .gate, .missing, .noneOf, .severalOf, .limit, .pattern, .undeclared, .within, .edition, .rate, .quota:
            false
        }
    }
}
