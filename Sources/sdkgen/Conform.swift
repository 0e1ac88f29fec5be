import ArgumentParser
import GenerateCommand
import Platform
import RemoteConformance
import SDKConformance
import SDKGeneration
import SDKSpec
import YAMLDocument

/// `sdkgen conform`.
struct Conform: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conform",
        abstract: "Holds a server to the cases of the spec: whatever speaks the wire that `sdkgen serve` speaks.",
        discussion: """
            The world of the server is made new for each case by `world.reset`, and begins with the largest edition, so \
            nobody else can use it meanwhile. \
            Cases that need a control call or a method which the server doesn't have are left out and counted.
            """
    )

    @Option(help: ArgumentHelp("The address of the server, such as ws://127.0.0.1:8080/.", valueName: "address"))
    var url: String

    @OptionGroup var folder: SpecFolder

    @Option(help: ArgumentHelp("Only cases of an id, a fact, a method or a topic; several times.", valueName: "name"))
    var filter: [String] = []

    @Option(help: ArgumentHelp("A file of cases that are known to fail, `case-id: reason` a line.", valueName: "file"))
    var expectedFailures: String?

    @Option(help: "How the result is printed: text for people, json for tools, junit for build servers.")
    var format = ReportFormat.text

    func run() async throws {
        let checked = try folder.checked()
        let cases = try ChosenCases(checked, filter: filter)
        let subject = RemoteSubject(url: url, edition: checked.specification.product.editions.last?.name)
        let runner = ConformanceRunner(
            subject: subject,
            expectedFailures: try expectedFailures.map(Self.failures) ?? ExpectedFailures()
        )
        try await subject.connect()
        let report = await runner.run(cases.suite, chosenFrom: cases.whole)
        let text = format.text(of: report, named: folder.spec, places: cases.places(report))
        try Console.write(text, to: .output)
        guard report.isSuccess else { throw ExitCode.failure }
    }

    private static func failures(_ path: String) throws -> ExpectedFailures {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw GenerationError.file(path: path, action: "read", reason: FileProblem.reason(of: error))
        }
        do {
            return try ExpectedFailures(text: text)
        } catch {
            throw ValidationError("'\(path)', \(error)")
        }
    }
}
