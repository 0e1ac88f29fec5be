import SDKSpec

/// What the templates of the index and of the topics say.
struct TopicPages {
    private let site: ReferenceSite
    private let input: GenerationInput
    private let prose: SpecProse

    init(_ site: ReferenceSite) {
        self.site = site
        input = site.input
        prose = site.prose
    }

    /// The values of `Reference/Index`.
    var indexValues: [String: Any] {
        let topics = site.topics.map { topic -> [String: Any] in
            let methods = topic.methods.map { method in
                [
                    "name": method.name.value, "href": "\(topic.file)#\(method.name.value)",
                    "summary": prose.sentence(method.summary),
                ]
            }
            return ["title": topic.title, "href": topic.file, "methods": methods]
        }
        let counts = input.facts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
        let statuses = FactStatus.allCases.map { status -> [String: Any] in
            ["status": status.rawValue, "count": "\(counts[status] ?? 0)"]
        }
        return [
            "summary": prose.sentence(input.specification.product.summary), "topics": topics, "statuses": statuses,
        ]
    }

    /// The values of `Reference/Topic`.
    func values(of topic: ReferenceSite.Topic) throws(GenerationError) -> [String: Any] {
        var methods: [[String: Any]] = []
        for method in topic.methods { methods.append(try values(of: method)) }
        return ["methods": methods]
    }

    private func values(of method: MethodDeclaration) throws(GenerationError) -> [String: Any] {
        var overloads: [[String: Any]] = []
        for shape in method.shapes { overloads.append(try values(of: shape, of: method)) }
        let values: [String: Any] = [
            "name": method.name.value,
            "summary": prose.sentence(method.summary),
            "deprecated": [method.deprecated.map(HTML.plain)].compactMap(\.self),
            "notes": method.notes.map { prose.sentence($0.value) },
            "terms": terms(of: method),
            "overloads": overloads,
        ]
        return values.merging(site.factTable(of: method.name.value)) { own, _ in own }
    }

    private func terms(of method: MethodDeclaration) -> [[String: Any]] {
        var terms: [(String, String)] = []
        for surface in input.specification.product.surfaces {
            guard let name = method.surfaceNames[surface.name] else { continue }
            let since = method.since[surface.name].map { " since \(HTML.escaped($0))" } ?? ""
            terms.append((surface.title, "<code>\(HTML.escaped(name))</code>\(since)"))
        }
        for gate in method.gates {
            let summary = input.index.gates[gate.value]?.summary ?? gate.value
            terms.append(("Needs", "<a href=\"sources.html#gate.\(gate.value)\">\(HTML.escaped(summary))</a>"))
        }
        if let edition = method.edition {
            let title = HTML.escaped(prose.edition(edition.value))
            terms.append(("Edition", "<a href=\"sources.html#edition.\(edition.value)\">\(title)</a>"))
        }
        if let rate = method.rate { terms.append(("Rate", html(prose.rate(rate, of: method.name.value)))) }
        if let quota = method.quota { terms.append(("Quota", html(prose.quota(quota)))) }
        if method.kind == .local { terms.append(("Answered by", "the client itself")) }
        let source = prose.sourceEntry(method.provenance)
        if !source.isEmpty { terms.append(("Source", HTML.escaped(source))) }
        return terms.map { ["term": $0.0, "text": $0.1] }
    }

    private func values(of overload: Overload, of method: MethodDeclaration) throws(GenerationError) -> [String: Any] {
        let isListener = method.kind == .listener
        let signature = isListener ? nil : try MethodSignature(overload, of: method, in: input)
        let outcome = CallOutcome(overload, of: method, in: input)
        let remarks = [prose.sentence(overload.summary)] + prose.combinations(overload).map(HTML.plain)
        var terms: [(String, String)] = []
        if overload.returns.value != .void {
            let summary = overload.returnsSummary.isEmpty ? "" : " \(html(prose.sentence(overload.returnsSummary)))"
            terms.append(("Answer", "<code>\(site.type(overload.returns.value))</code>\(summary)"))
        }
        if !outcome.events.isEmpty { terms.append(("Events", site.events(outcome.events))) }
        if !outcome.errors.isEmpty { terms.append(("Errors", site.errors(outcome.errors))) }
        if let paging = overload.paging { terms.append(("Pages", html(prose.paging(paging)))) }
        if isListener { terms.append(("In its place", "<code>events()</code>: streams of events")) }
        if overload.behaviour == nil, !isListener { terms.append(("Behaviour", "not modelled")) }
        for reason in input.behaviour.overloads[overload.id]?.notModelled ?? [] {
            terms.append(("Not modelled", html(prose.sentence(reason))))
        }
        return [
            "title": method.shapes.count > 1 ? overload.id : isListener ? "Parameters" : "Call",
            "remarks": remarks.filter { !$0.isEmpty },
            "signatures": [signature?.declaration(defaults: true).text(indent: 0)].compactMap(\.self),
            "parameters": overload.allParameters.map { parameter($0) },
            "hasParameters": !overload.allParameters.isEmpty,
            "outcome": terms.map { ["term": $0.0, "text": $0.1] },
        ]
    }

    private func parameter(_ field: Field) -> [String: Any] {
        let given = field.isRequired ? "required" : field.defaultValue.map { "else \($0.value.text)" } ?? "optional"
        return [
            "name": field.name.value,
            "type": field.isHandler ? "function" : site.type(field.type.value),
            "given": field.isHandler ? "not in Swift" : given,
            "text": HTML.plain(prose.field(field, defaultValue: nil).joined(separator: " ")),
        ]
    }

    private func html(_ text: String) -> String { HTML.escaped(HTML.plain(text)) }
}
