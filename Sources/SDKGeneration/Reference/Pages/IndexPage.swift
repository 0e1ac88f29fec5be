import SDKSpec

/// What the first page says: what there is, in the order in which people meet it, and how well it is known.
struct IndexPage {
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// The values of `Reference/Index`.
    var values: TemplateValues {
        let specification = site.input.specification
        let counts = [
            String.counted(specification.methods.count, "method"),
            String.counted(specification.events.count, "event"),
            String.counted(specification.errors.count, "error"),
            String.counted(site.input.facts.count, "fact"),
        ]
        return [
            "summary": .text(page.sentence(specification.product.summary)),
            "counts": .text(counts.joined(separator: " · ")),
            "topics": .records(site.topics.map(topic)),
            "statuses": .records(statuses),
            "sections": .records(site.sections.map(section)),
        ]
    }

    private func topic(_ topic: Specification.Topic) -> TemplateValues {
        [
            "title": .text(topic.title),
            "href": .text(page.address(site.places.topics[topic.title] ?? "")),
            "hasSummary": .flag(!topic.summary.isEmpty),
            "summary": .text(page.sentence(topic.summary)),
            "methods": .records(topic.methods.map(method)),
        ]
    }

    private func method(_ method: MethodDeclaration) -> TemplateValues {
        [
            "name": .text(method.name.value),
            "href": .text(page.address(site.places.methods[method.name.value] ?? "")),
            "summary": .text(page.sentence(method.summary)),
        ]
    }

    private func section(_ section: ReferenceSection) -> TemplateValues {
        let spec = site.input.specification
        return [
            "title": .text(section.title(of: spec)), "href": .text(section.file),
            "summary": .text(section.summary(of: spec)),
        ]
    }

    /// How many facts are known how well, and the share of all, in percent of the whole for the width of a bar.
    private var statuses: [TemplateValues] {
        let facts = site.input.facts
        let counts = facts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
        return FactStatus.allCases.compactMap { status in
            guard let count = counts[status] else { return nil }
            let hundredths = (count * 10000 + facts.count / 2) / facts.count
            return [
                "status": .text(status.rawValue),
                "count": .text("\(count)"),
                "meaning": .text(meaning(of: status)),
                "share": .text("\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"),
                "href": .text(page(of: status)?.file ?? ReferenceSection.sources.file),
            ]
        }
    }

    private func page(of status: FactStatus) -> ReferenceSection? {
        switch status {
        case .documented, .declared, .observed: nil
        case .inferred: .inferred
        case .contradicted: .contradictions
        }
    }

    private func meaning(of status: FactStatus) -> String {
        switch status {
        case .documented: "A page of the vendor's documentation says so."
        case .declared: "The vendor's declarations or headers say so."
        case .observed: "The vendor's client was seen to do so."
        case .inferred: "It follows by reasoning that the spec gives."
        case .contradicted: "Documents disagree; the spec names the sides and the one followed."
        }
    }
}
