import ArgumentParser
import GenerateCommand
import SDKGeneration
import SDKSpec
import SpecExecution

/// `sdkgen record`.
struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Runs the examples and stories of the spec, and keeps what the reference shows of them.",
        discussion: """
            What is seen on the wire, calls with their answers and what events carry, is written to \
            `Recordings/<module>.json` in the output folder; `sdkgen generate` puts it into the pages of the reference. \
            Nothing is written when the spec has errors, or when an example or a story doesn't hold.
            """
    )

    @OptionGroup var folder: SpecFolder

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder to write to, that of `sdkgen generate`.", valueName: "folder")
    )
    var output = "Generated"

    @Flag(help: "Writes nothing; says whether a run gives something else than what is recorded, and fails then.")
    var check = false

    func validate() throws {
        if output.isEmpty { throw ValidationError("'--output' names no folder") }
    }

    func run() async throws {
        let checked = try folder.checked()
        let recording = try await record(checked)
        let path = Recordings.path(of: checked.specification.product.name.value)
        let file = GeneratedFile(path: path, contents: recording.text)
        let writer = OutputWriter(directory: output)
        if check {
            try report(try writer.differences(from: [file]))
        } else {
            try report(try writer.write([file]), recording)
        }
    }

    /// Runs the examples and stories. Those that don't hold are told as `sdkgen test` tells them.
    private func record(_ checked: CheckedSpecification) async throws -> SpecRecording {
        let test = SpecTest(try ChosenCases(checked, filter: []), of: checked)
        let recording = try await test.recording()
        guard !recording.failures.isEmpty else { return recording }
        let printer = DiagnosticPrinter(isColoured: Console.isColoured(.error))
        try Console.write(printer.text(await test.findings(recording.failures)), to: .error)
        throw ExitCode.failure
    }

    /// Says whether a run gives something else, and fails when it does.
    private func report(_ differences: [OutputDifference]) throws {
        for difference in differences {
            let state =
                switch difference {
                case .missing: "is missing"
                case .different(_, let line, _, _): "line \(line) isn't what a run gives"
                case .stale: "isn't recorded any more"
                }
            try Console.write("\(output)/\(difference.path): \(state); run `sdkgen record`", to: .error)
        }
        guard differences.isEmpty else { throw ExitCode.failure }
    }

    /// Says what was done, to a person.
    private func report(_ summary: OutputWriter.Summary, _ recording: SpecRecording) throws {
        guard Console.isTerminal(.error) else { return }
        let calls = String.counted(recording.count.calls, "call")
        let payloads = String.counted(recording.count.payloads, "payload")
        for path in summary.written { try Console.write("wrote    \(output)/\(path)", to: .error) }
        let state = summary.written.isEmpty ? ", unchanged" : ""
        try Console.write("\(calls) and \(payloads) of events\(state)", to: .error)
    }
}
