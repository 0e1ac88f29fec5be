import SDKSpec

/// What the page of a method says.
struct MethodPage {
    private let page: ReferencePage
    private let method: MethodDeclaration
    private let topic: Specification.Topic
    private var site: ReferenceSite { page.site }

    init(_ method: MethodDeclaration, of topic: Specification.Topic, on page: ReferencePage) {
        self.method = method
        self.topic = topic
        self.page = page
    }

    /// The values of `Reference/Method`.
    func values() throws(GenerationError) -> TemplateValues {
        var shapes: [TemplateValues] = []
        for shape in method.shapes {
            shapes.append(try MethodShape(shape, of: method, on: page).values())
        }
        let facts = site.facts(of: .method(name))
        let evidence = EvidenceTable(on: page, common: method.provenance, owner: name).values(of: facts)
        let terms = terms
        let values: TemplateValues = [
            "name": .text(method.name.value),
            "summary": .text(page.sentence(method.summary)),
            "tags": .texts(tags), "hasTags": .flag(!tags.isEmpty),
            "hasDeprecated": .flag(method.deprecated != nil),
            "deprecated": .text(method.deprecated.map(page.sentence) ?? ""),
            "hasNotes": .flag(!method.notes.isEmpty),
            "notes": .records(method.notes.map(note)),
            "hasMockNotes": .flag(!method.mockNotes.isEmpty),
            "mockNotes": .texts(method.mockNotes.map { page.sentence($0.value) }),
            "terms": .records(terms),
            "hasTerms": .flag(!terms.isEmpty),
            "shapes": .records(shapes),
            "citations": .texts(page.citations(method.provenance)),
            "reasoning": .texts(page.reasoning(method.provenance)),
            "isSourced": .flag(method.provenance != nil),
        ]
        let all = [evidence, neighbours, stories].reduce(into: values) { values, more in
            values = values.completed(by: more)
        }
        return all.completed(by: ["jumps": .records(jumps(on: all, to: shapes))])
    }

    /// What the page has below its first screen, with where it stands: of several shapes each shape.
    private func jumps(on page: TemplateValues, to shapes: [TemplateValues]) -> [TemplateValues] {
        let ofShapes = [
            ("hasRefusals", "Errors", "errors"), ("hasEvents", "Events", "events"),
            ("hasBehaviour", "Behaviour", "behaviour"),
        ]
        let ofPage = [
            ("hasTerms", "Names and figures", "conditions"), ("hasNotes", "Good to know", "notes"),
            ("hasStories", "Stories", "stories"),
        ]
        let first =
            if let shape = shapes.first, shapes.count == 1 {
                ofShapes.filter { shape.isSet($0.0) }.map { ($0.1, $0.2) }
            } else {
                method.shapes.map { ($0.id, "\($0.id)-shape") }
            }
        let rest = ofPage.filter { page.isSet($0.0) }.map { ($0.1, $0.2) } + [("Evidence", "evidence")]
        return (first + rest).map { ["title": .text($0.0), "place": .text(HTML.attribute("#\($0.1)"))] }
    }

    private var tags: [String] {
        var tags: [String] = []
        if let edition = method.edition?.value {
            tags.append(page.link(site.prose.edition(edition), to: ReferencePlaces.edition(edition)))
        }
        switch method.kind {
        case .remote: break
        case .local: tags.append("answered by the client")
        case .listener: tags.append("not called in Swift")
        }
        let isModelled = method.overloads.contains { $0.behaviour != nil } || method.kind == .listener
        if !isModelled { tags.append(page.link("not modelled", to: ReferenceSection.gaps.file)) }
        return tags
    }

    private func note(_ note: MethodNote) -> TemplateValues {
        let isInferred = note.provenance.map { $0.citations.isEmpty } ?? false
        return [
            "text": .text(page.sentence(note.value)), "isInferred": .flag(isInferred),
            "why": .text(page.reasoning(note.provenance).joined(separator: " ")),
        ]
    }

    // MARK: Names and figures

    private var terms: [TemplateValues] {
        var terms: [(term: String, text: String)] = []
        for surface in site.input.specification.product.surfaces {
            let name = method.surfaceNames[surface.name].map { HTML.code($0) }
            let since = method.since[surface.name].map { "since \(HTML.escaped($0))" }
            let words = [name, since].compactMap(\.self)
            if !words.isEmpty { terms.append((surface.title, words.joined(separator: " "))) }
        }
        // What gates ask for stands first among the errors.
        if let edition = method.edition?.value {
            let title = page.link(site.prose.edition(edition), to: ReferencePlaces.edition(edition))
            terms.append(("Edition", title + badge(FactID.edition(method: name))))
        }
        if let rate = method.rate {
            terms.append(("Rate", figures(site.prose.rate(rate, of: name)) + badge(FactID.rate(method: name))))
        }
        if let quota = method.quota {
            terms.append(("Quota", figures(site.prose.quota(quota)) + badge(FactID.quota(method: name))))
        }
        for constant in site.uses.constants(of: name).compactMap({ site.input.index.constants[$0] }) {
            terms.append((constant.isConfigurable ? "Figure, configurable" : "Figure", figure(constant)))
        }
        return terms.map { ["term": .text($0.term), "text": .text($0.text)] }
    }

    private var name: String { method.name.value }

    private func badge(_ fact: FactID) -> String { " " + page.badge(fact) }

    private func figures(_ text: String) -> String { ReferencePage.figures(page.text(text)) }

    private func figure(_ constant: ConstantDeclaration) -> String {
        let amount = site.values.wholeAmount(of: constant)
        let figure = ReferencePage.figures(HTML.escaped(amount))
        return "\(page.code(constant.name.value)): \(figure). \(page.sentence(constant.summary))"
    }

    // MARK: Where to go on

    private var neighbours: TemplateValues {
        let index = topic.methods.firstIndex { $0.name.value == name } ?? 0
        let before = index > 0 ? topic.methods[index - 1].name.value : nil
        let after = index + 1 < topic.methods.count ? topic.methods[index + 1].name.value : nil
        return [
            "hasPrevious": .flag(before != nil), "previous": .text(before ?? ""),
            "previousHref": .text(page.address(before.flatMap { site.places.methods[$0] } ?? "")),
            "hasNext": .flag(after != nil), "next": .text(after ?? ""),
            "nextHref": .text(page.address(after.flatMap { site.places.methods[$0] } ?? "")),
        ]
    }

    /// The stories told here, and some of those told elsewhere that call the method too.
    private var stories: TemplateValues {
        let rows = StoryRows(on: page)
        let told = rows.stories(site.stories.stories(at: name))
        let others = site.stories.others(calling: name).prefix(max(0, 4 - told.count))
        return [
            "stories": .records(told),
            "hasPictures": .flag(StoryRows.havePictures(told)),
            "otherStories": .records(others.map(rows.link)),
            "hasOtherStories": .flag(!others.isEmpty),
            "hasOwnStories": .flag(!told.isEmpty),
            "hasStories": .flag(!told.isEmpty || !others.isEmpty),
        ]
    }
}

extension TemplateValues {
    /// Whether a flag is set.
    fileprivate func isSet(_ name: String) -> Bool { if case .flag(true)? = self[name] { true } else { false } }
}
