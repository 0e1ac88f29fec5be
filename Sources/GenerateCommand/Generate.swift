import ArgumentParser
import Platform
import SDKGeneration
import SDKSpec

extension GenerationOptions.Output: ExpressibleByArgument {}

/// `sdkgen generate`.
package struct Generate: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Generates the client, the mock, the conformance cases and the reference.",
        discussion: """
            Files whose text stays the same aren't touched; files that were generated once and aren't any more are \
            removed from the folders that are written to. The folders of a module that has another name now stay, since \
            another spec may have made them. A file that was written by hand isn't replaced. Nothing is written when \
            the spec has errors.
            """
    )

    @OptionGroup var specification: SpecificationOptions

    @Option(help: ArgumentHelp("A folder of templates to use in place of the built-in ones.", valueName: "folder"))
    var templates: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output = "Generated"

    @Option(help: "Generates one output only; may be given several times.")
    var only: [GenerationOptions.Output] = []

    @Option(help: ArgumentHelp("A sdkgen.yaml that says what is generated, and from which spec.", valueName: "file"))
    var config: String?

    @Flag(help: "Writes nothing; says what would change, and fails when something would.")
    var check = false

    @Flag(help: "Says at the end what was done, also where no person looks.")
    var summary = false

    package init() {}

    package func validate() throws {
        if output.isEmpty { throw ValidationError("'--output' names no folder") }
        guard config != nil else { return }
        if !only.isEmpty { throw ValidationError("'--config' says what is generated; leave out '--only'") }
        if specification.spec != SpecificationOptions.usualFolder {
            throw ValidationError("'--config' says which spec is read; leave out '--spec'")
        }
    }

    package func run() throws {
        let start = ContinuousClock.now
        let job = try GenerationJob(self)
        let checked = try job.specification.checked(warningsTo: check ? .error : .output)
        let making = try job.making(of: checked)
        let writer = OutputWriter(directory: output)
        if check {
            try report(try writer.differences(from: making), checked)
        } else {
            try report(try writer.write(making), checked, took: start.duration(to: .now))
        }
        // To give the model back piece by piece takes as long as writing the files, and nobody would use the memory.
        Self.exit()
    }

    /// Says what would change, and fails when something would.
    private func report(_ differences: [OutputDifference], _ checked: CheckedSpecification) throws {
        let found = OutputCheck(differences, checked, output: output, command: command)
        switch specification.format {
        case .json: try Console.write(found.json, to: .output)
        case .text: if !differences.isEmpty { try Console.write(found.text, to: .error) }
        }
        guard differences.isEmpty else { throw ExitCode.failure }
    }

    /// The command that writes what the check finds missing.
    private var command: String {
        var words = ["sdkgen", "generate"]
        if let config {
            words += ["--config", config]
        } else if specification.spec != SpecificationOptions.usualFolder {
            words += ["--spec", specification.spec]
        }
        if let templates { words += ["--templates", templates] }
        if output != "Generated" { words += ["--output", output] }
        for output in only { words += ["--only", output.rawValue] }
        return words.map(\.shellQuoted).joined(separator: " ")
    }

    /// Says what was done, to a person or when that was asked for; a script wants nothing but the status.
    private func report(
        _ summary: OutputWriter.Summary,
        _ checked: CheckedSpecification,
        took duration: Duration
    ) throws {
        guard self.summary || Console.isTerminal(.error) else { return }
        for path in summary.written { try Console.write("wrote    \(output)/\(path)", to: .error) }
        for path in summary.removed { try Console.write("removed  \(output)/\(path)", to: .error) }
        let milliseconds = duration / .milliseconds(1)
        try Console.write(
            """
            \(String.counted(summary.written.count + summary.unchanged.count, "file")) \
            (\(summary.written.count) written, \(summary.unchanged.count) unchanged) \
            for \(String.counted(checked.specification.methods.count, "method")) \
            and \(String.counted(checked.facts.count, "fact")) \
            in \(Int(milliseconds.rounded())) ms
            """,
            to: .error
        )
    }
}
