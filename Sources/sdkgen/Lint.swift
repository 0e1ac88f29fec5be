import ArgumentParser

/// `sdkgen lint`.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads a spec and reports everything that is wrong with it."
    )

    @OptionGroup var specification: SpecificationOptions

    func run() throws {
        let (_, findings) = specification.check()
        if specification.format == .json, findings.found.isEmpty { Console.write("[]", to: .output) }
        specification.print(findings)
        guard !findings.hasErrors else { throw ExitCode.failure }
    }
}
