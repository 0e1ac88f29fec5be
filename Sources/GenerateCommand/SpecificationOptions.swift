import ArgumentParser
import SDKSpec

/// Where the spec is, and how findings about it are printed.
package struct SpecificationOptions: ParsableArguments {
    /// Where the spec is looked for when nobody says where it is.
    static let usualFolder = "Spec"

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    package var spec = Self.usualFolder

    @Option(name: .long, help: "How findings are printed: text for people, json for tools.")
    package var format = FindingFormat.text

    package init() {}

    package func validate() throws {
        if spec.isEmpty { throw ValidationError("'--spec' names no folder") }
    }

    /// The options of a command that has its own.
    package init(spec: String) {
        self.spec = spec
        format = .text
    }

    /// The spec, read and held to every rule.
    ///
    /// Findings are printed; warnings let the work go on.
    ///
    /// - Parameter warnings: Where warnings as JSON go when there are no errors: whoever prints JSON of their own has
    ///   standard output for that alone.
    /// - Throws: `ExitCode.failure` when there is an error among the findings.
    package func checked(warningsTo warnings: Console.Stream = .output) throws -> CheckedSpecification {
        let (checked, findings) = check()
        try print(findings, to: findings.hasErrors ? .output : warnings)
        guard let checked, !findings.hasErrors else { throw ExitCode.failure }
        return checked
    }

    /// The spec, read and held to every rule, for whoever came for something else than what is wrong with it. Errors are
    /// printed, as text, and of warnings how many there are.
    ///
    /// - Throws: `ExitCode.failure` when there is an error among the findings.
    package static func usable(_ spec: String) throws -> CheckedSpecification {
        let (checked, findings) = SpecificationOptions(spec: spec).check()
        let warnings = findings.sorted.count { $0.severity == .warning }
        let usable = try usable(checked, findings, in: spec)
        if warnings > 0 {
            let command = spec == usualFolder ? "sdkgen lint" : "sdkgen lint --spec \(spec)"
            let count = String.counted(warnings, "warning")
            try Console.write("\(count); `\(command)` shows \(warnings == 1 ? "it" : "them")", to: .error)
        }
        return usable
    }

    /// The spec where nothing keeps it from being used. Else what does is printed, without the warnings.
    package static func usable(
        _ checked: CheckedSpecification?,
        _ findings: Diagnostics,
        in spec: String
    ) throws -> CheckedSpecification {
        var errors = Diagnostics()
        errors.add(contentsOf: findings.found.filter { $0.severity == .error })
        try SpecificationOptions(spec: spec).print(errors)
        guard let checked, !errors.hasErrors else { throw ExitCode.failure }
        return checked
    }

    /// The spec as far as it can be used, and what is wrong with it.
    package func check() -> (CheckedSpecification?, Diagnostics) {
        var diagnostics = Diagnostics()
        let specification = SpecificationLoader.load(folder: spec, diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        return (checked, diagnostics)
    }

    /// Prints findings: as text to standard error, as JSON to standard output, where tools read it, or to another stream.
    package func print(_ diagnostics: Diagnostics, to stream: Console.Stream = .output) throws {
        switch format {
        case .text:
            let printer = DiagnosticPrinter(isColoured: Console.isColoured(.error))
            let text = printer.text(diagnostics.sorted)
            if !text.isEmpty { try Console.write(text, to: .error) }
        case .json:
            if !diagnostics.found.isEmpty { try Console.write(DiagnosticPrinter.json(diagnostics.sorted), to: stream) }
        }
    }
}
