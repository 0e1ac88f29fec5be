import ArgumentParser
import GenerateCommand
import SDKGeneration
import SpecCases

/// `sdkgen export`.
struct Export: ParsableCommand {
    /// What the model can be printed as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// The model: what can be called, what comes of it, and every fact.
        case json
        /// The wire, as an OpenRPC document.
        case openrpc
        /// What travels, as a JSON Schema.
        case jsonSchema = "json-schema"
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the model: methods, types, errors, events, and every fact with what covers it.",
        discussion: """
            With `--format openrpc` or `json-schema` it prints the wire alone, for those who speak it in another language.
            """
    )

    @OptionGroup var folder: SpecFolder

    @Option(name: .long, help: "What the model is printed as.")
    var format = Format.json

    func run() throws {
        let checked = try folder.checked()
        let document =
            switch format {
            case .json: ModelExport.json(of: checked, coverage: CasePlan(checked).caseNames)
            case .openrpc: OpenRPCExport.json(of: checked)
            case .jsonSchema: JSONSchemaExport.json(of: checked)
            }
        try Console.write(document.text, to: .output)
    }
}
