import ArgumentParser
import SDKGeneration
import SDKSpec
import SpecCases

/// `sdkgen explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule that a finding names, or a fact of the spec."
    )

    @Argument(help: "The id of a rule, such as unknown-type, or of a fact, such as createGroup.name.limit.")
    var id: String

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    func run() throws {
        if let summary = RuleCatalog.summary(of: id) {
            try Console.write("\(id)\n\(summary)", to: .output)
            return
        }
        let checked = try SpecificationOptions(spec: spec).checked()
        guard let fact = checked.facts.first(where: { $0.id == id }) else { throw unknownID(checked) }
        let cases = CasePlan(checked).coverage[id] ?? []
        try Console.write(FactExplanation(fact: fact, coveredBy: cases).text, to: .output)
    }

    private func unknownID(_ checked: CheckedSpecification) -> ValidationError {
        let known = RuleCatalog.all.map(\.id) + checked.facts.map(\.id)
        let hint = closest(to: id, in: known).map { "; did you mean '\($0)'?" } ?? ""
        return ValidationError("there is neither a rule nor a fact '\(id)'\(hint)")
    }
}
