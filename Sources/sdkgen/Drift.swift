import ArgumentParser
import GenerateCommand
import SDKSpec
import SpecChanges
import YAMLDocument

/// `sdkgen drift`.
struct Drift: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Holds the spec against the vendor's pages.",
        discussion: """
            A page is a file that a browser saved, as text or as HTML. The layout that the document has under 'sources' \
            says how to read it. Nothing is taken over by itself: each finding says what stands on the page and what in \
            the spec. Differences that are meant to be stand under 'reviewed' in the spec.
            """
    )

    @OptionGroup var specification: SpecificationOptions

    @Option(name: .long, help: ArgumentHelp("A document of the spec and the file of its page.", valueName: "id=file"))
    var page: [PageArgument] = []

    @Flag(
        help: """
            Writes a skeleton of the methods, parameters, errors, events and constants that the spec lacks, instead of \
            findings.
            """
    )
    var draft = false

    @Flag(help: "Lists the sentences in which nothing can be compared, so that a person reads them.")
    var sentences = false

    @Flag(
        help: ArgumentHelp(
            "Records what the sentences of the pages say in figures, so that one that changes is noticed wherever it stands.",
            discussion:
                "Written to `\(RecordedFigures.fileName)` in the folder of the spec. Do it once nothing is open."
        )
    )
    var recordFigures = false

    func validate() throws {
        if page.isEmpty { throw ValidationError("name the pages with '--page ID=FILE'") }
        let documents = page.map(\.document)
        if let twice = documents.first(where: { document in documents.count { $0 == document } > 1 }) {
            throw ValidationError("'\(twice)' is given twice; a document has one page")
        }
    }

    func run() throws {
        let checked = try specification.checked()
        let pages = try page.map { try $0.read(checked.specification) }
        if draft {
            let draft = SpecDraft(of: pages, checked)
            let none = "# the spec has every method, parameter, error, event and constant of the pages"
            return try Console.write(draft.isEmpty ? none : draft.text, to: .output)
        }
        if sentences {
            for line in pages.flatMap(\.sentencesForReaders) {
                try Console.write("\(line.location): \(line.text)", to: .output)
            }
            return
        }
        let file = FiguresFile(folder: specification.spec)
        if recordFigures { return try file.record(pages) }
        try report(DriftReport(checked, pages, recorded: try file.figures()))
    }

    private func report(_ report: DriftReport) throws {
        var diagnostics = Diagnostics()
        diagnostics.add(contentsOf: report.findings.map(\.diagnostic))
        if specification.format == .json, diagnostics.found.isEmpty { try Console.write("[]", to: .output) }
        try specification.print(diagnostics)
        guard report.findings.isEmpty else { throw ExitCode.failure }
        guard Console.isTerminal(.error) else { return }
        let reviewed = report.reviewed == 0 ? "" : ", but for \(Self.reviewed(report.reviewed))"
        let pages = String.counted(page.count, "page says", "pages say")
        try Console.write("\(pages) what the spec says\(reviewed)", to: .error)
    }

    private static func reviewed(_ count: Int) -> String {
        String.counted(count, "difference that was reviewed", "differences that were reviewed")
    }
}
