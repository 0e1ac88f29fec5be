import ArgumentParser
import GenerateCommand
import SDKSpec
import SpecCases
import SpecChanges
import YAMLDocument

/// `sdkgen explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule that a finding or a change names, a fact, or anything that the spec declares."
    )

    @Argument(
        help: """
            The id of a rule, such as unknown-type, or of a fact, such as createGroup.name.limit; the name of a \
            method, a control, an error, an event, a type, a gate, a constant, a procedure, a parameter, a store, an \
            edition or whatever else the spec names; or any id that 'diff' prints.
            """
    )
    var id: String?

    @Flag(help: "Lists every rule.")
    var rules = false

    @Flag(help: "Lists every fact.")
    var facts = false

    @OptionGroup var folder: SpecFolder

    func validate() throws {
        guard [id != nil, rules, facts].count(where: \.self) != 1 else { return }
        throw ValidationError("give an id, or '--rules', or '--facts'")
    }

    func run() throws {
        if rules {
            try Console.write(RuleList.text, to: .output)
            return
        }
        if let id, let explanation = RuleList.explanation(of: id) {
            try Console.write("\(id)\n\(explanation)", to: .output)
            return
        }
        let checked = try folder.checked()
        guard let id else {
            let lines = checked.facts.map { "\($0.id): \($0.claim)" }
            try Console.write(lines.joined(separator: "\n").seen(linesRemain: true), to: .output)
            return
        }
        let declared = declarations(id, checked)
        let fact = checked.facts.first { $0.id.rawValue == id }.map { fact in
            FactExplanation(fact: fact, coveredBy: CasePlan(checked).coverage[fact.id] ?? []).text
        }
        // What is neither declared by its name nor a fact is a part of the spec all the same.
        let parts = fact == nil && declared.isEmpty ? parts(id, checked) : []
        let texts = declared + [fact].compactMap(\.self) + parts.map(\.explanation)
        guard !texts.isEmpty else { throw unknownID(id, checked) }
        try Console.write(texts.joined(separator: "\n").seen(linesRemain: true), to: .output)
    }

    /// What is declared under a name, or under the id that facts about it begin with.
    private func declarations(_ id: String, _ checked: CheckedSpecification) -> [String] {
        let named = DeclarationExplanation.all(of: checked, named: id)
        guard named.isEmpty, !checked.facts.contains(where: { $0.id.rawValue == id }) else { return named.map(\.text) }
        return SpecElement.all(of: checked).filter { $0.id == id }.flatMap { element in
            DeclarationExplanation.all(of: checked, named: element.name).filter { $0.kind.element == element.kind }
        }.map(\.text)
    }

    /// The parts of the spec that have the id or, where none has, the name: there may be several of one name.
    private func parts(_ id: String, _ checked: CheckedSpecification) -> [SpecElement] {
        let all = SpecElement.all(of: checked)
        let meant = all.filter { $0.id == id }
        return meant.isEmpty ? all.filter { $0.name == id || $0.name.hasSuffix(".\(id)") } : meant
    }

    private func unknownID(_ id: String, _ checked: CheckedSpecification) -> CommandFailure {
        let known =
            RuleList.ids + DeclarationExplanation.names(in: checked) + checked.facts.map(\.id.rawValue)
            + SpecElement.all(of: checked).flatMap { [$0.id, $0.name] }
        return .unknown("there is no rule, no fact and no declaration", id, among: known)
    }
}
