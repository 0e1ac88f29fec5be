import Foundation
import PackagePlugin

/// Generates one output of an SDK, client, mock or conformance suite, while the target that wants it is built.
///
/// The target holds a file `sdkgen.yaml` that says which output, and where the spec is.
@main
struct GenerateSDK: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let configuration = try Configuration(in: target.directoryURL)
        // What was built for the plugins, or the whole of `sdkgen` out of an artifact bundle.
        let generator = try (try? context.tool(named: "generate-sdk")) ?? context.tool(named: "sdkgen")
        let output = context.pluginWorkDirectoryURL
        return [
            .buildCommand(
                displayName: "Generating the \(configuration.output) of \(target.name)",
                executable: generator.url,
                arguments: [
                    "generate", "--config", configuration.file.path(percentEncoded: false),
                    "--output", output.path(percentEncoded: false),
                ],
                inputFiles: try configuration.inputs(),
                outputFiles: try configuration.outputFiles(in: output)
            )
        ]
    }
}
