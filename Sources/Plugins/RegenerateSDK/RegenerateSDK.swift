import Foundation
import PackagePlugin

/// Generates the SDK into the source tree: `swift package regenerate-sdk`, with the arguments of `sdkgen generate`.
@main
struct RegenerateSDK: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        // What was built for the plugins, or the whole of `sdkgen` out of an artifact bundle.
        let generator = try (try? context.tool(named: "generate-sdk")) ?? context.tool(named: "sdkgen")
        let process = Process()
        process.executableURL = generator.url
        process.arguments = ["generate"] + arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            Diagnostics.error("sdkgen generate ended with status \(process.terminationStatus)")
        }
    }
}
