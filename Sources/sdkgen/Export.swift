import ArgumentParser
import SDKGeneration
import SpecCases

/// `sdkgen export`.
struct Export: ParsableCommand {
    /// What the model can be printed as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the whole model: methods, types, errors, events, and every fact with what covers it."
    )

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    @Option(name: .long, help: "What the model is printed as.")
    var format = Format.json

    func run() throws {
        let checked = try SpecificationOptions(spec: spec).checked()
        let coverage = CasePlan(checked).coverage
        try Console.write(ModelExport.json(of: checked, coverage: coverage).text, to: .output)
    }
}
