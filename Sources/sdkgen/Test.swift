import ArgumentParser
import GenerateCommand
import Platform
import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution

/// `sdkgen test`.
struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the spec as it stands and holds it to its own cases.",
        discussion: """
            The derived cases and the scenarios run in memory, without generating or compiling anything. A claim that \
            doesn't hold is shown where it stands, with what was expected, what came, and the calls so far.
            """
    )

    @OptionGroup var folder: SpecFolder

    @Option(help: ArgumentHelp("Only cases of an id, a fact, a method or a topic; several times.", valueName: "name"))
    var filter: [String] = []

    @Option(help: "How the result is printed: text for people, json for tools, junit for build servers.")
    var format = ReportFormat.text

    @Flag(help: "Changes each fact and lists those of which no case notices it.")
    var pin = false

    func validate() throws {
        if pin, format == .junit { throw ValidationError("'--pin' prints text or json") }
    }

    func run() async throws {
        let checked = try folder.checked()
        let cases = try ChosenCases(checked, filter: filter)
        let test = SpecTest(cases, of: checked)
        let isFine = pin ? try await findUnpinned(test) : try await hold(test, cases)
        guard isFine else { throw ExitCode.failure }
    }

    /// Runs the cases.
    ///
    /// - Returns: Whether all of them came out as the spec says.
    private func hold(_ test: SpecTest, _ cases: ChosenCases) async throws -> Bool {
        let start = ContinuousClock.now
        let progress = TestProgress(of: cases.suite.cases.count, isShown: Console.isTerminal(.error))
        let report = await test.run { progress.count($0) }
        progress.clear()
        switch format {
        case .text: try await print(report, test, took: start.duration(to: .now))
        case .json, .junit:
            let text = format.text(of: report, named: folder.spec, places: cases.places(report))
            try Console.write(text, to: .output)
        }
        return report.isSuccess
    }

    private func print(_ report: ConformanceReport, _ test: SpecTest, took duration: Duration) async throws {
        let findings = await test.findings(report)
        let printer = DiagnosticPrinter(isColoured: Console.isColoured(.error))
        if !findings.isEmpty { try Console.write(printer.text(findings), to: .error) }
        guard Console.isTerminal(.error) || !report.isSuccess else { return }
        let milliseconds = Int((duration / .milliseconds(1)).rounded())
        let owed = report.facts.count(where: \.isTestable)
        let facts = "\(owed - report.uncoveredFacts.count) of \(String.counted(owed, "fact")) covered"
        let cases = "\(report.passed.count) of \(String.counted(report.results.count, "case")) hold"
        try Console.write("\(cases)\(owed == 0 ? "" : ", \(facts)"), in \(milliseconds) ms", to: .error)
    }

    /// Changes each fact.
    ///
    /// - Returns: Whether a case notices each change.
    private func findUnpinned(_ test: SpecTest) async throws -> Bool {
        let report = await test.pinning()
        switch format {
        case .json: try Console.write(report.json, to: .output)
        case .text, .junit:
            let printer = DiagnosticPrinter(isColoured: Console.isColoured(.error))
            let findings = test.findings(report)
            if !findings.isEmpty { try Console.write(printer.text(findings), to: .error) }
            let total = String.counted(report.total, "fact is", "facts are")
            try Console.write("\(report.pinned) of \(total) pinned", to: .output)
        }
        return report.unpinned.isEmpty
    }
}
