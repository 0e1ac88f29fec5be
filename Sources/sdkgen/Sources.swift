import ArgumentParser
import GenerateCommand
import SDKSpec
import SpecChanges

/// `sdkgen sources`.
struct Sources: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "Lists each document with the facts that rest on it, and which rest on it alone."
    )

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    @Option(help: ArgumentHelp("Lists the facts of one document.", valueName: "id"))
    var of: String?

    func run() throws {
        let checked = try SpecificationOptions(spec: spec).checked()
        let witnesses = Witnesses(checked)
        guard let document = of else { return try Console.write(witnesses.text, to: .output) }
        guard let facts = witnesses.facts(of: document) else {
            let known = checked.specification.sources.map(\.id.value)
            let hint = closest(to: document, in: known).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("the spec has no document '\(document)'\(hint)")
        }
        try Console.write(facts, to: .output)
    }
}
