import SDKSpec

/// A case on its way into the data of a suite.
package struct CaseDraft: Sendable {
    /// Unique in the suite.
    package let id: CaseID
    /// The topic of the method, by which the data is split.
    package let topic: String
    /// What it shows, in one sentence.
    package let summary: String
    /// The ids of the facts that it pins, each once.
    package let facts: [FactID]
    /// The fixture that it starts from.
    package let given: String?
    /// What happens.
    package let steps: [StepDraft]
    /// What must come out the same.
    package let twin: [StepDraft]?

    init(
        id: CaseID,
        topic: String,
        summary: String,
        facts: [FactID],
        given: String?,
        steps: [StepDraft],
        twin: [StepDraft]? = nil
    ) {
        self.id = id
        self.topic = topic
        self.summary = summary
        self.facts = Self.once(facts)
        self.given = given
        self.steps = steps
        self.twin = twin
    }

    /// Each fact once. Many cases pin a single one.
    private static func once(_ facts: [FactID]) -> [FactID] {
        if facts.count < 2 { return facts }
        var seen: Set<FactID> = []
        return facts.filter { seen.insert($0).inserted }
    }

    /// The same case under another id.
    func named(_ id: CaseID) -> CaseDraft {
        CaseDraft(id: id, topic: topic, summary: summary, facts: facts, given: given, steps: steps, twin: twin)
    }

    /// The same case, which pins other facts.
    func pinning(_ facts: [FactID]) -> CaseDraft {
        CaseDraft(id: id, topic: topic, summary: summary, facts: facts, given: given, steps: steps, twin: twin)
    }

    /// The case as a line of JSON.
    package var line: String {
        var members: [CaseValue.Member] = [
            .init("id", .string(id.rawValue)), .init("summary", .string(summary)),
            .init("facts", .strings(facts.map(\.rawValue))),
        ]
        if let given { members.append(.init("given", .string(given))) }
        members.append(.init("steps", .array(steps.map(\.value))))
        if let twin { members.append(.init("twin", .array(twin.map(\.value)))) }
        return CaseValue.object(members).template
    }
}
