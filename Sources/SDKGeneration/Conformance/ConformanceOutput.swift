import SDKSpec
import SpecCases

/// Writes the conformance suite: Swift files that hold cases and facts as lines of JSON.
///
/// Data in texts costs the compiler nothing, and a changed fact shows in a review as changed lines.
public struct ConformanceOutput: GenerationOutput {
    /// Makes the output.
    public init() {}

    /// Plans the files.
    public func plans(for input: GenerationInput) throws(GenerationError) -> [PlannedFile] {
        let plan = input.cases
        return [
            file("Suite", "The suite that an implementation of \(input.options.module) is held to.", input) {
                [
                    "name": .text(input.names.suite),
                    "title": .text(DocText.line(input.prose.title)),
                ]
            },
            lines("DerivedCases", "The cases that follow from single rules.", input) { derived(plan) },
            lines("Scenarios", "The spec's stories, and what cases start from.", input) { stories(plan) },
            lines("Facts", "The facts that cases are about.", input) { facts(plan) },
            lines("Types", "What is answered, and what events carry.", input) { types(plan) },
        ]
    }

    private func derived(_ plan: CasePlan) -> [DataTable] {
        [DataTable("DerivedCaseLines", "A derived case a line.", lines: CasePlan.lines(plan.derived))]
    }

    private func stories(_ plan: CasePlan) -> [DataTable] {
        let fixtures = plan.fixtures.map { ("Fixtures", $0.line) }
        return [
            DataTable("FixtureLines", "A preparation a line.", lines: fixtures),
            DataTable("ScenarioLines", "A scenario a line.", lines: CasePlan.lines(plan.scenarios)),
        ]
    }

    private func facts(_ plan: CasePlan) -> [DataTable] {
        [DataTable("FactLines", "A fact a line.", lines: plan.factLines.map { ("Facts", $0) })]
    }

    private func types(_ plan: CasePlan) -> [DataTable] {
        [DataTable("TypeLines", "An answer, a payload or a type a line.", lines: plan.typeLines.map { ("Types", $0) })]
    }

    private func lines(
        _ name: String,
        _ holds: String,
        _ input: GenerationInput,
        _ tables: @escaping @Sendable () -> [DataTable]
    ) -> PlannedFile {
        file(name, template: "CaseLines", holds, input) { ["tables": .records(tables().map(\.values))] }
    }

    private func file(
        _ name: String,
        template: String? = nil,
        _ holds: String,
        _ input: GenerationInput,
        _ values: @escaping @Sendable () throws(GenerationError) -> TemplateValues
    ) -> PlannedFile {
        let module = "\(input.options.module)Conformance"
        let template = "Conformance/\(template ?? name)"
        return .swift(name, of: module, template: template, holds: holds, input.options) { () throws(GenerationError) in
            try values()
        }
    }
}
