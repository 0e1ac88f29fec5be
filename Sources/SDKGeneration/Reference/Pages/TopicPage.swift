import SDKSpec

/// What the overview of a topic says: its methods in the order of use, with what sets them apart.
struct TopicPage {
    private let page: ReferencePage
    private let topic: Specification.Topic
    private var site: ReferenceSite { page.site }

    init(_ topic: Specification.Topic, on page: ReferencePage) {
        self.topic = topic
        self.page = page
    }

    /// The values of `Reference/Topic`.
    var values: TemplateValues {
        let index = site.topics.firstIndex { $0.title == topic.title } ?? 0
        let before = index > 0 ? site.topics[index - 1].title : nil
        let after = index + 1 < site.topics.count ? site.topics[index + 1].title : nil
        let values: TemplateValues = [
            "hasSummary": .flag(!topic.summary.isEmpty),
            "summary": .text(page.sentence(topic.summary)),
            "methods": .records(topic.methods.map(row)),
            "hasPrevious": .flag(before != nil), "previous": .text(before ?? ""),
            "previousHref": .text(page.address(before.flatMap { site.places.topics[$0] } ?? "")),
            "hasNext": .flag(after != nil), "next": .text(after ?? ""),
            "nextHref": .text(page.address(after.flatMap { site.places.topics[$0] } ?? "")),
        ]
        let flows = [
            FlowPicture(of: topic.methods, on: page).values, KeptPicture(of: topic.methods, on: page).values,
        ]
        let life = LifePicture.pictures(on: page, of: topic)
        let pictures: TemplateValues = [
            "flows": .records(flows.compactMap(\.self)),
            "lives": .records(life),
            "hasPictures": .flag(!life.isEmpty),
        ]
        return values.completed(by: pictures)
    }

    private func row(_ method: MethodDeclaration) -> TemplateValues {
        let events = method.overloads.flatMap { site.outcomes[$0.id]?.events ?? [] }
        var seen: Set<String> = []
        let once = events.filter { seen.insert($0).inserted }
        return [
            "name": .text(page.code(method.name.value)),
            "summary": .text(page.sentence(method.summary)),
            "events": .texts(once.map(page.eventCode)),
            "hasEvents": .flag(!once.isEmpty),
            "marks": .texts(marks(of: method)),
        ]
    }

    private func marks(of method: MethodDeclaration) -> [String] {
        var marks: [String] = []
        if let edition = method.edition?.value { marks.append(HTML.escaped(site.prose.edition(edition))) }
        if let rate = method.rate {
            marks.append(ReferencePage.figures(HTML.escaped(site.prose.frequency(rate))))
        }
        if let quota = method.quota {
            let words = "at most \(site.prose.figures(quota)) \(site.prose.noun(quota))"
            marks.append(ReferencePage.figures(page.text(words)))
        }
        if method.kind == .local { marks.append("answered by the client") }
        if method.deprecated != nil { marks.append("deprecated") }
        return marks
    }
}
