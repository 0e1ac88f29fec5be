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

    @OptionGroup var folder: SpecFolder

    @Option(help: ArgumentHelp("Lists the facts of one document.", valueName: "id"))
    var of: String?

    func run() throws {
        let checked = try folder.checked()
        let witnesses = Witnesses(checked)
        guard let document = of else { return try Console.write(witnesses.text, to: .output) }
        guard let facts = witnesses.facts(of: document) else {
            let known = checked.specification.sources.map(\.id.value)
            throw CommandFailure.unknown("the spec has no document", document, among: known)
        }
        try Console.write(facts, to: .output)
    }
}
