import SDKSpec

/// Writes the conformance suite: Swift files that hold cases and facts as lines of JSON, and the way from the wire to an
/// implementation.
///
/// Data in texts costs the compiler nothing, and a changed fact shows in a review as changed lines.
public struct ConformanceOutput: Sendable {
    /// Makes the output.
    public init() {}

    /// The files of the suite.
    public func files(
        for input: GenerationInput,
        templates: TemplateLibrary
    ) throws(GenerationError) -> [GeneratedFile] {
        let plan = ConformancePlan(input.index, behaviour: input.behaviour, facts: input.facts)
        let holds = "The suite that an implementation of \(input.options.module) is held to."
        let suite = try templates.render(
            "Conformance/Suite",
            [
                "header": GeneratedFile.header(holds),
                "access": input.options.access.modifier,
                "name": "\(input.specification.product.prefix)Conformance",
                "title": input.specification.product.title,
            ]
        )
        return [
            file("Suite", suite, input),
            try file("DerivedCases", "The cases that follow from single rules.", derived(plan), input, templates),
            try file("Scenarios", "The spec's stories, and what cases start from.", stories(plan), input, templates),
            try file("Facts", "The facts that cases are about.", facts(plan, input), input, templates),
            file("Dispatcher", try dispatcher(input, templates), input),
        ]
    }

    private func dispatcher(
        _ input: GenerationInput,
        _ templates: TemplateLibrary
    ) throws(GenerationError) -> String {
        var values = try DispatcherPlan(input).values
        values["header"] = GeneratedFile.header("Carries out wire requests by calling the protocol.")
        values["access"] = input.options.access.modifier
        return try templates.render("Conformance/Dispatcher", values)
    }

    private func derived(_ plan: ConformancePlan) -> [DataTable] {
        let lines = plan.derived.map { ($0.topic, $0.line) }
        return [DataTable("DerivedCaseLines", "A derived case a line.", lines: lines)]
    }

    private func stories(_ plan: ConformancePlan) -> [DataTable] {
        let fixtures = plan.fixtures.map { ("Fixtures", $0.line) }
        let scenarios = plan.scenarios.map { ($0.topic, $0.line) }
        return [
            DataTable("FixtureLines", "A preparation a line.", lines: fixtures),
            DataTable("ScenarioLines", "A scenario a line.", lines: scenarios),
        ]
    }

    private func facts(_ plan: ConformancePlan, _ input: GenerationInput) -> [DataTable] {
        let named = input.specification.events.map { (FactID.payload(event: $0.name.value), $0.wire) }
        let events = Dictionary(named) { first, _ in first }
        let alternatives = DefaultAlternatives(input.specification)
        let lines = plan.facts.map { ("Facts", $0.line(wire: events[$0.id], alternative: alternatives.json[$0.id])) }
        return [DataTable("FactLines", "A fact a line.", lines: lines)]
    }

    private func file(
        _ name: String,
        _ holds: String,
        _ tables: [DataTable],
        _ input: GenerationInput,
        _ templates: TemplateLibrary
    ) throws(GenerationError) -> GeneratedFile {
        let values: [String: Any] = ["header": GeneratedFile.header(holds), "tables": tables.map(\.values)]
        return file(name, try templates.render("Conformance/CaseLines", values), input)
    }

    private func file(_ name: String, _ contents: String, _ input: GenerationInput) -> GeneratedFile {
        GeneratedFile(path: "\(input.options.module)Conformance/\(name).swift", contents: contents)
    }
}

extension Fact {
    /// The fact as a line of JSON, with what it is called on the wire and what might stand in its place.
    fileprivate func line(wire: String?, alternative: String?) -> String {
        var members: [CaseValue.Member] = [
            .init("id", .string(id)), .init("kind", .string(kind.rawValue)), .init("value", .string(value)),
        ]
        if let unit { members.append(.init("unit", .string(unit))) }
        if let wire { members.append(.init("wire", .string(wire))) }
        if let alternative { members.append(.init("alternative", .string(alternative))) }
        members.append(.init("status", .string(status.rawValue)))
        if !isTestable { members.append(.init("testable", .bool(false))) }
        return CaseValue.object(members).json
    }
}
