import ArgumentParser
import GenerateCommand
import SDKSpec

/// Where the spec is, for commands that do something else than to tell what is wrong with it.
struct SpecFolder: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    func validate() throws {
        if spec.isEmpty { throw ValidationError("'--spec' names no folder") }
    }

    /// The spec, held to every rule. Errors are printed, and of warnings how many there are.
    func checked() throws -> CheckedSpecification { try SpecificationOptions.usable(spec) }
}
