import ArgumentParser
import GenerateCommand
import SDKSpec
import SpecCases

/// `sdkgen explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule that a finding or a change names, a fact, or anything that the spec declares."
    )

    @Argument(
        help: """
            The id of a rule, such as unknown-type, or of a fact, such as createGroup.name.limit; or the name of a \
            method, a control, an error, an event, a type, a gate or a constant.
            """
    )
    var id: String?

    @Flag(help: "Lists every rule.")
    var rules = false

    @Flag(help: "Lists every fact.")
    var facts = false

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    func validate() throws {
        if spec.isEmpty { throw ValidationError("'--spec' names no folder") }
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
        let checked = try SpecificationOptions(spec: spec).checked()
        guard let id else {
            let lines = checked.facts.map { fact in
                "\(fact.id): \(fact.value)\(fact.unit.map { " \($0)" } ?? "")"
            }
            try Console.write(lines.joined(separator: "\n"), to: .output)
            return
        }
        let declared = DeclarationExplanation.all(of: checked, named: id).map(\.text)
        let fact = checked.facts.first { $0.id.rawValue == id }.map { fact in
            FactExplanation(fact: fact, coveredBy: CasePlan(checked).coverage[fact.id] ?? []).text
        }
        let texts = declared + [fact].compactMap(\.self)
        guard !texts.isEmpty else { throw unknownID(id, checked) }
        try Console.write(texts.joined(separator: "\n"), to: .output)
    }

    private func unknownID(_ id: String, _ checked: CheckedSpecification) -> ValidationError {
        let known = RuleList.ids + DeclarationExplanation.names(in: checked) + checked.facts.map(\.id.rawValue)
        let hint = closest(to: id, in: known).map { "; did you mean '\($0)'?" } ?? ""
        return ValidationError("there is no rule, no fact and no declaration '\(id)'\(hint)")
    }
}
