import ArgumentParser
import GenerateCommand
import Platform
import SDKGeneration

/// `sdkgen templates`.
struct Templates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Tells what templates there are and which names each can use, or writes them out.",
        discussion: """
            Templates in a folder take the place of the built-in ones: `sdkgen generate --templates <folder>`, or \
            `templates:` in a sdkgen.yaml. Keep there only what you change.
            """
    )

    @OptionGroup var specification: SpecificationOptions

    @Option(help: ArgumentHelp("Writes the templates to a folder instead.", valueName: "folder"))
    var eject: String?

    @Argument(help: "The templates to write out, such as `Header` or `Client/Record`; all of them without any.")
    var names: [String] = []

    func validate() throws {
        if eject == nil, !names.isEmpty { throw ValidationError("name templates together with '--eject'") }
    }

    func run() throws {
        guard let eject else {
            let checked = try specification.checked()
            let options = GenerationOptions(module: checked.specification.product.name.value)
            let input = GenerationInput(checked, options: options)
            try Console.write(try GenerationPipeline(templates: .builtIn()).catalogue(for: input).text, to: .output)
            return
        }
        for path in try TemplateLibrary.eject(names, to: eject) { try Console.write(path, to: .output) }
    }
}
