import ArgumentParser
import GenerateCommand

/// The command line.
@main
struct SDKGen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sdkgen",
        abstract: "Makes a typed client, a mock, conformance tests and a reference out of a spec.",
        discussion: """
            Exit status: 0 when all is well, 1 when something was found, 64 when the command was used wrongly.
            Completion for a shell: sdkgen --generate-completion-script bash|zsh|fish.
            """,
        version: ToolVersion.current,
        subcommands: [
            Test.self, Generate.self, Record.self, Lint.self, Format.self, Upgrade.self, Diff.self, Drift.self,
            Sources.self, Export.self, Explain.self, Serve.self, Conform.self, Templates.self, Schema.self,
            Grammar.self,
        ]
    )
}
