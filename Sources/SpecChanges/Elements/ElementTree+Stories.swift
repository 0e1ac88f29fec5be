import SDKSpec

// What explains a spec: its stories, its topics, what it goes back to and where that disagrees.
extension ElementTree {
    func stories() -> [SpecElement] { fixtures() + scenarios() + topics() + sources() + disputes() }

    private func fixtures() -> [SpecElement] {
        specification.fixtures.map { fixture in
            element(.fixture, fixture.name, words: fixture.summary, story: fixture.story)
        }
    }

    private func scenarios() -> [SpecElement] {
        specification.scenarios.map { scenario in
            element(.scenario, scenario.name, words: scenario.summary, story: scenario.story)
        }
    }

    private func topics() -> [SpecElement] {
        specification.topics.map { topic in
            element(.topic, topic.title, words: topic.summary, order: topic.methods.map(\.value))
        }
    }

    private func sources() -> [SpecElement] {
        specification.sources.map { element(.source, $0.id, words: $0.words) }
    }

    private func disputes() -> [SpecElement] {
        specification.disputes.map { element(.dispute, $0.name, words: $0.words) }
    }

    private func element(
        _ kind: SpecElement.Kind,
        _ name: Located<String>,
        words: String,
        story: [String]? = nil,
        order: [String]? = nil
    ) -> SpecElement {
        var aspects: [Aspect: AspectValue] = [.words: .text(words)]
        if let story { aspects[.story] = .lines(story) }
        if let order { aspects[.order] = .lines(order) }
        return SpecElement(kind, name.value, id: name.value, at: name.location, aspects)
    }
}

extension FixtureDeclaration {
    fileprivate var story: [String] { [given.map { "given \($0.value)" } ?? ""] + steps.map(\.location.spelling) }
}

extension ScenarioDeclaration {
    fileprivate var story: [String] { [given.map { "given \($0.value)" } ?? ""] + steps.map(\.location.spelling) }
}

extension SourceDocument {
    fileprivate var words: String {
        let parts = [
            kind.rawValue, url, layout.map { "laid out as \($0.value)" }, twin.map { "the same as \($0.value)" },
        ]
        return ([title] + parts.compactMap(\.self)).joined(separator: ", ")
    }
}

extension Dispute {
    fileprivate var words: String {
        let sides = sides.map { "\($0.citation): \($0.statement)" }
        let facts = facts.map(\.value.rawValue).joined(separator: ", ")
        return ([matter, facts] + sides + ["follows \(follows.value)", reason]).joined(separator: "; ")
    }
}
