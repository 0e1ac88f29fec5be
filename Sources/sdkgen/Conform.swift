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

    @Option(name: .long, help: ArgumentHelp("The folder that holds the spec.", valueName: "folder"))
    var spec = "Spec"

    @Option(help: ArgumentHelp("Only cases of an id, a fact, a method or a topic; several times.", valueName: "name"))
    var filter: [String] = []

    @Option(help: ArgumentHelp("A file of cases that are known to fail, `case-id: reason` a line.", valueName: "file"))
    var expectedFailures: String?

    @Option(help: "How the result is printed: text for people, json for tools, junit for build servers.")
    var format = Test.Format.text

    func validate() throws {
        if spec.isEmpty { throw ValidationError("'--spec' names no folder") }
    }

    func run() async throws {
        let checked = try SpecificationOptions(spec: spec).checked()
        let test = try SpecTest(checked, filter: filter)
        let subject = RemoteSubject(url: url, edition: checked.specification.product.editions.last?.name)
        let runner = ConformanceRunner(
            subject: subject,
            expectedFailures: try expectedFailures.map(Self.failures) ?? ExpectedFailures()
        )
        try await subject.connect()
        let report = await runner.run(test.suite)
        switch format {
        case .text: try Console.write(report.text.seen(linesRemain: true), to: .output)
        case .json: try Console.write(report.json(places: test.places(report)), to: .output)
        case .junit: try Console.write(report.junit(named: spec, places: test.places(report)), to: .output)
        }
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
