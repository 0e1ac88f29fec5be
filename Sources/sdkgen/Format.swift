import ArgumentParser
import GenerateCommand
import SDKSpec

/// `sdkgen format`.
struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Writes the behaviour of a spec in its one form, in place.",
        discussion: """
            Comments stay, and so does everything else in the files, byte for byte. Nothing is written when a file has \
            errors.
            """
    )

    @OptionGroup var specification: SpecificationOptions

    @Flag(help: "Writes nothing; names the files that would change, and fails when there are any.")
    var check = false

    func run() throws {
        let rewriting = try SpecificationRewriting(specification, BehaviourRewriting.formatted)
        guard check else {
            try rewriting.write()
            return try rewriting.report("formatted")
        }
        for path in rewriting.paths { try Console.write("\(path): run `sdkgen format`", to: .error) }
        guard rewriting.paths.isEmpty else { throw ExitCode.failure }
    }
}
