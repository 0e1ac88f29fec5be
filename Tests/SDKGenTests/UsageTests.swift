import Foundation
import GenerateCommand
import Testing

@testable import sdkgen

@Suite struct UsageTests {
    static let subcommands = SDKGen.configuration.subcommands.map { $0._commandName }

    @Test("the version is three numbers")
    func versionIsThreeNumbers() throws {
        let run = try Tool.run(["--version"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test("help names every subcommand")
    func helpNamesEverySubcommand() throws {
        let run = try Tool.run(["--help"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        for name in Self.subcommands { #expect(run.output.contains("\n  \(name) "), "\(name)") }
    }

    @Test("every subcommand has help", arguments: subcommands) func everySubcommandHasHelp(_ name: String) throws {
        let run = try Tool.run([name, "--help"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
        #expect(run.output.contains("USAGE: sdkgen \(name)"))
    }

    @Test("every subcommand tells the version of the tool", arguments: subcommands)
    func everySubcommandTellsTheVersion(_ name: String) throws {
        let run = try Tool.run([name, "--version"], in: Checkout.folder)
        #expect(run.status == 0)
        #expect(run.output == ToolVersion.current + "\n")
    }

    @Test("shells complete every subcommand", arguments: ["bash", "zsh", "fish"]) func shellsCompleteEverySubcommand(
        _ shell: String
    ) throws {
        let run = try Tool.run(["--generate-completion-script", shell], in: Checkout.folder)
        #expect(run.status == 0)
        for name in Self.subcommands { #expect(run.output.contains(name), "\(name)") }
    }

    @Test(
        "what isn't there is told without how the command is used",
        arguments: [
            ["explain", "no-such-rule"], ["serve", "--edition", "huge"], ["serve", "--without", "no-such-method"],
            ["sources", "--of", "no-such-document"], ["test", "--filter", "no-such-case"],
            ["diff", "no-such-revision"],
        ]
    ) func notThere(_ arguments: [String]) throws {
        let run = try Sandbox.with { try $0.run(all: arguments) }
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.error.hasPrefix("Error: "))
        #expect(!run.error.contains("Usage"))
    }

    @Test(
        "wrong usage is told apart from findings",
        arguments: [
            ["bogus"],
            ["--bogus"],
            ["lint", "--bogus"],
            ["lint", "--format", "xml"],
            ["lint", "--spec"],
            ["lint", "--spec", ""],
            ["test", "--spec", ""],
            ["export", "--spec", ""],
            ["sources", "--spec", ""],
            ["diff", "Spec", "--spec", ""],
            ["lint", "Spec"],
            ["generate", "--only", "everything"],
            ["generate", "--output", ""],
            ["record", "--output", ""],
            ["record", "--spec", ""],
            ["generate", "--config", "sdkgen.yaml", "--only", "client"],
            ["export", "--format", "yaml"],
            ["explain"],
            ["conform", "--url", "nonsense"],
            ["conform", "--url", "http://127.0.0.1:1/"],
            ["conform", "--url", "ws://127.0.0.1:1/", "--timeout", "0"],
            ["--generate-completion-script", "sh2"],
        ]
    ) func wrongUsageIsTold(_ arguments: [String]) throws {
        try Sandbox.with { sandbox in
            let run = try Tool.run(arguments, in: sandbox.folder)
            #expect(run.status == 64)
            #expect(run.output.isEmpty)
            #expect(run.error.hasPrefix("Error: "))
            #expect(run.error.contains("Usage: "))
            #expect(try sandbox.files(in: ".") == ["Spec/parcels.yaml"])
        }
    }

    @Test("a folder that looks like an option is a folder")
    func folderThatLooksLike() throws {
        for command in [["lint"], ["export"], ["explain", "gate.signedIn.fails.signedOut"]] {
            let run = try Tool.run(command + ["--spec=-x"], in: Checkout.folder)
            #expect(run.status == 1, "\(command)")
            #expect(run.error.hasPrefix("-x: error: [unreadable-folder]"), "\(command)")
        }
    }

    @Test("a reader who goes away is no error")
    func readerWhoGoesAway() throws {
        let run = try shell("set -o pipefail; \"$0\" schema | true")
        #expect(run.status == 0)
        #expect(run.error.isEmpty)
    }

    @Test("output that can't be written is an error", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func outputThatCantBeWritten() throws {
        let run = try shell("\"$0\" schema > /dev/full")
        #expect(run.status == 1)
        #expect(run.error == "Error: can't write the output: No space left on device\n")
    }

    /// Runs a line of shell in which `$0` is the tool.
    private func shell(_ line: String) throws -> Tool.Outcome {
        let tool = try Tool.executable().path
        return try Tool.run(["-c", line, tool], in: Checkout.folder, program: URL(filePath: "/bin/bash"))
    }
}
