import ArgumentParser
import GenerateCommand
import Platform

/// The command line.
@main
struct SDKGen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sdkgen",
        abstract: "Makes a typed client, a mock, conformance tests and a reference out of a spec.",
        discussion: """
            Exit status: 0 when all is well, 1 when something was found, 64 when the command was used wrongly, 69 when a \
            server isn't there or an address can't be listened on.
            Completion for a shell: sdkgen --generate-completion-script bash|zsh|fish.
            """,
        version: ToolVersion.current,
        subcommands: [
            Test.self, Generate.self, Record.self, Lint.self, Format.self, Upgrade.self, Diff.self, Drift.self,
            Sources.self, Export.self, Explain.self, Serve.self, Conform.self, Templates.self, Schema.self,
            Grammar.self,
        ]
    )

    static func main() async {
        do {
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            try? Console.write("Error: \(failure.message)", to: .error)
            Platform.exit(failure.status.rawValue)
        } catch {
            exit(withError: error)
        }
    }
}
