import ArgumentParser
import GenerateCommand
import SDKSpec

/// Where the spec is, for commands that print its findings as text.
struct SpecFolder: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    func validate() throws {
        if spec.isEmpty { throw ValidationError("'--spec' names no folder") }
    }

    /// The spec, held to every rule. What is wrong with it is printed.
    func checked() throws -> CheckedSpecification { try SpecificationOptions(spec: spec).checked() }
}
