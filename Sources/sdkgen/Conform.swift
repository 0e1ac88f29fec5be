import ArgumentParser
import GenerateCommand
import Platform
import RemoteConformance
import SDKConformance
import SDKGeneration
import SDKRuntime
import SDKSpec
import SDKWebSocket
import YAMLDocument

/// `sdkgen conform`.
struct Conform: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conform",
        abstract: "Holds a server to the cases of the spec: whatever speaks the wire that `sdkgen serve` speaks.",
        discussion: """
            The world of the server is made new for each case by `world.reset`, and begins with the largest edition, so \
            nobody else can use it meanwhile. \
            Cases that need a control call or a method which the server doesn't have are left out and counted; and so is \
            the rest once several calls of one method in a row got no answer in time. \
            Whatever a case is about, every answer and every payload of an event has to be of its type, and every reply \
            has to keep to JSON-RPC 2.0.
            """
    )

    @Option(help: ArgumentHelp("The address of the server, such as ws://127.0.0.1:8080/.", valueName: "address"))
    var url: String

    @OptionGroup var folder: SpecFolder

    @Option(help: ArgumentHelp("Only cases of an id, a fact, a method or a topic; several times.", valueName: "name"))
    var filter: [String] = []

    @Option(help: ArgumentHelp("How long a call waits for its answer.", valueName: "seconds"))
    var timeout = 10

    @Option(help: ArgumentHelp("A file of cases that are known to fail, `case-id: reason` a line.", valueName: "file"))
    var expectedFailures: String?

    @Option(help: "How the result is printed: text for people, json for tools, junit for build servers.")
    var format = ReportFormat.text

    func validate() throws {
        if let flaw = RemoteSubject.flaw(ofAddress: url) { throw ValidationError(flaw) }
        guard (1...Self.longestTimeout).contains(timeout) else {
            throw ValidationError("'--timeout' is a number of seconds from 1 to \(Self.longestTimeout)")
        }
    }

    func run() async throws {
        let checked = try folder.checked()
        let cases = try ChosenCases(checked, filter: filter)
        let subject = subject(edition: checked.specification.product.editions.last?.name)
        let progress = TestProgress(of: cases.suite.cases.count, isShown: Console.isTerminal(.error))
        let runner = ConformanceRunner(
            subject: subject,
            expectedFailures: try expectedFailures.map(Self.failures) ?? ExpectedFailures(),
            onResult: { progress.count($0.hasFailed) }
        )
        try await connect(subject)
        let report = await runner.run(cases.suite, chosenFrom: cases.whole)
        progress.clear()
        let text = format.text(of: report, named: folder.spec, places: cases.places(report))
        try Console.write(text, to: .output)
        guard report.isSuccess else { throw ExitCode.failure }
    }

    /// A day.
    private static let longestTimeout = 86_400

    private func subject(edition: String?) -> RemoteSubject {
        var options = WebSocketOptions()
        options.connectTimeout = .seconds(timeout)
        options.deadline = .seconds(timeout)
        return RemoteSubject(url: url, edition: edition, options: options)
    }

    /// Sees whether there is a server.
    private func connect(_ subject: RemoteSubject) async throws {
        do throws(SDKError) {
            try await subject.connect()
        } catch {
            throw error.kind == .transport ? CommandFailure(error.message, .unavailable) : error
        }
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
            throw CommandFailure("'\(path)', \(error)")
        }
    }
}
