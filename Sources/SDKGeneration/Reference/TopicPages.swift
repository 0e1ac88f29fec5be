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
    var indexValues: TemplateValues {
        let topics = site.topics.map { topic -> TemplateValues in
            let methods = topic.methods.map { method -> TemplateValues in
                [
                    "name": .text(method.name.value),
                    "href": "\(topic.file)#\(method.name.value)",
                    "summary": .text(prose.sentence(method.summary)),
                ]
            }
            return ["title": .text(topic.title), "href": .text(topic.file), "methods": .records(methods)]
        }
        let counts = input.facts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
        let statuses = FactStatus.allCases.map { status -> TemplateValues in
            ["status": .text(status.rawValue), "count": "\(counts[status] ?? 0)"]
        }
        return [
            "summary": .text(prose.sentence(input.specification.product.summary)),
            "topics": .records(topics),
            "statuses": .records(statuses),
        ]
    }

    /// The values of `Reference/Topic`.
    func values(of topic: ReferenceSite.Topic) throws(GenerationError) -> TemplateValues {
        var methods: [TemplateValues] = []
        for method in topic.methods { methods.append(try values(of: method)) }
        return ["methods": .records(methods)]
    }

    private func values(of method: MethodDeclaration) throws(GenerationError) -> TemplateValues {
        var overloads: [TemplateValues] = []
        for shape in method.shapes { overloads.append(try values(of: shape, of: method)) }
        let values: TemplateValues = [
            "name": .text(method.name.value),
            "summary": .text(prose.sentence(method.summary)),
            "deprecated": .texts([method.deprecated.map(HTML.plain)].compactMap(\.self)),
            "notes": .texts(method.notes.map { prose.sentence($0.value) }),
            "terms": .records(terms(of: method)),
            "overloads": .records(overloads),
        ]
        return values.merging(site.factTable(of: method.name.value)) { own, _ in own }
    }

    private func terms(of method: MethodDeclaration) -> [TemplateValues] {
        var terms: [(String, String)] = []
        for surface in input.specification.product.surfaces {
            guard let name = method.surfaceNames[surface.name] else { continue }
            let since = method.since[surface.name].map { " since \(HTML.escaped($0))" } ?? ""
            terms.append((surface.title, "<code>\(HTML.escaped(name))</code>\(since)"))
        }
        for gate in method.gates {
            let summary = input.index.gates[gate.value]?.summary ?? gate.value
            terms.append(
                ("Needs", "<a href=\"sources.html#gate.\(HTML.escaped(gate.value))\">\(HTML.escaped(summary))</a>")
            )
        }
        if let edition = method.edition {
            let title = HTML.escaped(prose.edition(edition.value))
            terms.append(("Edition", "<a href=\"sources.html#edition.\(HTML.escaped(edition.value))\">\(title)</a>"))
        }
        if let rate = method.rate { terms.append(("Rate", html(prose.rate(rate, of: method.name.value)))) }
        if let quota = method.quota { terms.append(("Quota", html(prose.quota(quota)))) }
        if method.kind == .local { terms.append(("Answered by", "the client itself")) }
        let source = prose.sourceEntry(method.provenance)
        if !source.isEmpty { terms.append(("Source", HTML.escaped(source))) }
        return terms.map { ["term": .text($0.0), "text": .text($0.1)] }
    }

    private func values(of overload: Overload, of method: MethodDeclaration) throws(GenerationError) -> TemplateValues {
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
            "title": .text(method.shapes.count > 1 ? overload.id : isListener ? "Parameters" : "Call"),
            "remarks": .texts(remarks.filter { !$0.isEmpty }),
            "signatures": .texts([signature?.declaration(defaults: true).text(indent: 0)].compactMap(\.self)),
            "parameters": .records(overload.allParameters.map { parameter($0) }),
            "hasParameters": .flag(!overload.allParameters.isEmpty),
            "outcome": .records(terms.map { ["term": .text($0.0), "text": .text($0.1)] }),
        ]
    }

    private func parameter(_ field: Field) -> TemplateValues {
        let given = field.isRequired ? "required" : field.defaultValue.map { "else \($0.value.text)" } ?? "optional"
        return [
            "name": .text(field.name.value),
            "type": .text(field.isHandler ? "function" : site.type(field.type.value)),
            "given": .text(field.isHandler ? "not in Swift" : given),
            "text": .text(HTML.plain(prose.field(field, defaultValue: nil).joined(separator: " "))),
        ]
    }

    private func html(_ text: String) -> String { HTML.escaped(HTML.plain(text)) }
}
