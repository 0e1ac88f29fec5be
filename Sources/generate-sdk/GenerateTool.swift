import ArgumentParser
import GenerateCommand

/// `sdkgen` as the plugins run it: the one command that they need. It is small to build, and brings nothing of a server
/// into packages that generate their own SDK.
@main
struct GenerateTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-sdk",
        abstract: "Generates an SDK as `sdkgen generate` does.",
        version: ToolVersion.current,
        subcommands: [Generate.self]
    )
}
