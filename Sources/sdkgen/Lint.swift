import ArgumentParser
import GenerateCommand
import SDKSpec
import SpecCases
import SpecExecution

/// `sdkgen lint`.
struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Reads a spec and reports everything that is wrong with it."
    )

    @OptionGroup var specification: SpecificationOptions

    @Flag(name: .long, help: "Warnings fail as errors do.")
    var strict = false

    func run() async throws {
        var (checked, findings) = specification.check()
        var refused: RefusedArguments?
        if let checked, !findings.hasErrors {
            // None needs to know what the others find.
            async let refusedArguments = RefusedArguments(checked)
            async let reversedPaging = ReversedPaging(checked)
            if !CaseCoverage.isComplete(checked) { findings.add(contentsOf: CasePlan(checked).findings) }
            refused = await refusedArguments
            findings.add(contentsOf: refused?.findings ?? [])
            // With what is refused no page comes.
            let reversed = await reversedPaging.findings
            if !findings.hasErrors { findings.add(contentsOf: reversed) }
        }
        if specification.format == .json, findings.found.isEmpty { try Console.write("[]", to: .output) }
        try specification.print(findings)
        guard let checked, !findings.hasErrors, !strict || findings.found.isEmpty else { throw ExitCode.failure }
        try report(checked)
        // To give the model back piece by piece takes its time, and nobody would use the memory.
        withExtendedLifetime((checked, refused)) { Self.exit() }
    }

    /// Says that it was looked at at all, to a person; a script wants nothing but the status.
    private func report(_ checked: CheckedSpecification) throws {
        guard Console.isTerminal(.error) else { return }
        let methods = String.counted(checked.specification.methods.count, "method")
        let facts = String.counted(checked.facts.count, "fact")
        try Console.write("no errors in \(methods) and \(facts)", to: .error)
    }
}
