import ArgumentParser
import GenerateCommand
import Platform
import SDKGeneration
import SDKSpec
import SpecChanges

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

    @Option(
        help: ArgumentHelp(
            "Another spec, for the names within lists that are empty for the first one.",
            valueName: "folder"
        )
    )
    var beside: String?

    @Argument(help: "The templates to write out, such as `Header` or `Client/Record`; all of them without any.")
    var names: [String] = []

    func validate() throws {
        if eject == nil, !names.isEmpty { throw ValidationError("name templates together with '--eject'") }
    }

    func run() throws {
        guard let eject else {
            try Console.write(try catalogue().text, to: .output)
            return
        }
        for path in try TemplateLibrary.eject(names, to: eject) { try Console.write(path, to: .output) }
    }

    private func catalogue() throws -> TemplateCatalogue {
        let checked = try specification.checked()
        let other = try beside.map { try SpecificationOptions(spec: $0).checked() }
        let inputs = ([checked] + [other].compactMap(\.self)).map { checked in
            GenerationInput(checked, options: GenerationOptions(module: checked.specification.product.name.value))
        }
        let comparison = SpecComparison(from: other ?? checked, to: checked)
        let changes = ChangesPage(comparison, to: checked, after: nil, reference: nil)
        return try GenerationPipeline(templates: .builtIn()).catalogue(for: inputs, changes)
    }
}
