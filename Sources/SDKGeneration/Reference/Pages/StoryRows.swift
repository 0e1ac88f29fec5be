import SDKSpec

/// Scenarios as stories: who does what, and what comes of it for whom.
struct StoryRows {
    /// The letters of values that are shown.
    private static let longestValue = 40
    /// Those of an answer, of which each record is told by its first value alone if it has more of them.
    private static let longestAnswer = 80
    private let page: ReferencePage
    private var site: ReferenceSite { page.site }

    init(on page: ReferencePage) {
        self.page = page
    }

    /// Stories with all their steps, the first that several devices live through as a picture too.
    func stories(_ scenarios: [ScenarioDeclaration]) -> [TemplateValues] {
        var linked: Set<String> = []
        var given: String?
        let picture = scenarios.lazy.compactMap { scenario in
            SequencePicture(scenario, site.prose).map { (name: scenario.name.value, values: $0.values) }
        }.first
        return scenarios.map { scenario in
            // What begins as the one before doesn't tell the beginning again.
            let isSame = scenario.given != nil && scenario.given?.value == given
            given = scenario.given?.value
            let isDrawn = scenario.name.value == picture?.name
            let drawing = isDrawn ? picture?.values ?? SequencePicture.none : SequencePicture.none
            return story(scenario, isSame: isSame, &linked).completed(by: drawing)
        }
    }

    /// Whether there is a picture to one of the stories.
    static func havePictures(_ stories: [TemplateValues]) -> Bool {
        stories.contains { story in if case .flag(true)? = story["hasPicture"] { true } else { false } }
    }

    /// - Parameter linked: The methods to which the stories lead already: one link to each is enough.
    private func story(
        _ scenario: ScenarioDeclaration,
        isSame: Bool,
        _ linked: inout Set<String>
    ) -> TemplateValues {
        let given = scenario.given.flatMap { site.input.index.fixtures[$0.value]?.summary }
        return [
            "id": .text(HTML.attribute(site.stories.anchor(of: scenario.name.value))),
            "summary": .text(page.sentence(scenario.summary)),
            "hasGiven": .flag(given != nil),
            "given": .text(isSame ? "The same beginning." : page.sentence(given ?? "")),
            "steps": .records(scenario.steps.map { step($0, &linked) }),
        ]
    }

    /// A link to a story.
    func link(_ scenario: ScenarioDeclaration) -> TemplateValues {
        let name = scenario.name.value
        let home = site.stories.home(of: name).flatMap { site.places.methods[$0] } ?? ReferenceSection.stories.file
        let place = "\(home)#\(site.stories.anchor(of: name))"
        let href = HTML.attribute(page.address(place))
        return ["href": .text(href), "summary": .text(page.sentenceWithoutLinks(scenario.summary))]
    }

    private func step(_ step: ScenarioStep, _ linked: inout Set<String>) -> TemplateValues {
        let outcome = outcome(step)
        return [
            "does": .text(action(step, &linked)), "outcome": .texts(outcome), "hasOutcome": .flag(!outcome.isEmpty),
        ]
    }

    private func action(_ step: ScenarioStep, _ linked: inout Set<String>) -> String {
        let times = step.timesWords
        switch step.action {
        case .call(let device, let overload, let arguments):
            let name = overload.value.prefix(upTo: UInt8(ascii: "."))
            let words = arguments.map { "\($0.name.value): \($0.value.value.words)" }.joined(separator: ", ")
            let shape = overload.value
            let method =
                linked.insert(name).inserted ? page.code(shape, leadingWhere: name, else: Self.code) : Self.code(shape)
            return "<b>\(HTML.text(device))</b> calls \(method)\(with(words))\(times)"
        case .control(let control, let owner, let arguments):
            let words = arguments.map { "\($0.name.value): \($0.value.value.words)" }.joined(separator: ", ")
            let name = control.value
            let code =
                linked.insert(name).inserted ? page.code(name, leadingWhere: name, else: Self.code) : Self.code(name)
            let whose = owner.map { " for <b>\(HTML.text($0.value))</b>" } ?? ""
            return "The world does \(code)\(whose)\(with(words))\(times)"
        case .advance(let seconds): return "\(LargerUnit.passing(seconds))\(times)"
        case .edition(let edition):
            return "The edition is now \(HTML.escaped(site.prose.editionInSentence(edition.value)))"
        case .configure(let constant, let value):
            return "\(page.code(constant.value)) is set to \(Self.code(value.value.words))"
        }
    }

    private func with(_ words: String, within most: Int = longestValue) -> String {
        guard !words.isEmpty else { return "" }
        return " with \(Self.code(words.shortened(to: most)))"
    }

    /// A name or value without a link: stories are many, and their names stand in the tables of the page with one. The
    /// element is the shortest that there is, since the steps of stories have thousands of them.
    private static func code(_ name: String) -> String { "<i>\(HTML.text(name))</i>" }

    private func outcome(_ step: ScenarioStep) -> [String] {
        var outcome: [String] = []
        if let error = step.fails { outcome.append("It fails with \(Self.code(error.value)).") }
        if let answer = step.returns?.value.words(within: Self.longestValue), step.fails == nil {
            outcome.append("It answers\(with(answer, within: Self.longestAnswer)).")
        }
        // Those who receive the same are named together.
        let received = step.events.grouped { $0.events.map(\.name.value).joined(separator: ", then ") }
        for (events, receivers) in received where !events.isEmpty { outcome.append(receiving(events, receivers)) }
        for (events, receivers) in received where events.isEmpty { outcome.append(receiving("nothing", receivers)) }
        return outcome
    }

    private func receiving(_ events: String, _ receivers: [ClaimedEvents]) -> String {
        let names = receivers.map { "<b>\(HTML.text($0.device))</b>" }
        let subject =
            names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])" : names[0]
        return "\(subject) \(names.count > 1 ? "receive" : "receives") \(events)."
    }
}

extension String {
    /// The beginning, which no word is cut off from.
    fileprivate func shortened(to most: Int) -> String {
        guard columns > most else { return self }
        var start = prefix(most)
        if self[start.endIndex].isPartOfWord {
            while start.last?.isPartOfWord == true { start.removeLast() }
        }
        return "\(start)…"
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "$" }
}
