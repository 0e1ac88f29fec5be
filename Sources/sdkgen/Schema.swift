import ArgumentParser
import GenerateCommand
import SDKSpec

/// `sdkgen schema`.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of the spec language, from which editors complete and check."
    )

    func run() throws {
        try Console.write(JSONSchema.text, to: .output)
    }
}
