import ArgumentParser
import GenerateCommand
import Platform
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

    @Flag(help: "Writes a skeleton of the methods and parameters that the spec lacks, instead of findings.")
    var draft = false

    @Flag(help: "Lists the sentences in which nothing can be compared, so that a person reads them.")
    var sentences = false

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
            let drafts = pages.flatMap { MethodDraft.drafts(of: $0, checked) }
            let none = "# the spec has every method of the pages, and every parameter"
            return try Console.write(drafts.isEmpty ? none : MethodDraft.text(drafts), to: .output)
        }
        if sentences {
            for line in pages.flatMap(\.sentencesForReaders) {
                let start = line.location.range.start
                try Console.write("\(line.location.file.path):\(start.line):\(start.column): \(line.text)", to: .output)
            }
            return
        }
        try report(DriftReport(checked, pages))
    }

    private func report(_ report: DriftReport) throws {
        var diagnostics = Diagnostics()
        diagnostics.add(contentsOf: report.findings.map(\.diagnostic))
        if specification.format == .json, diagnostics.found.isEmpty { try Console.write("[]", to: .output) }
        try specification.print(diagnostics)
        guard report.findings.isEmpty else { throw ExitCode.failure }
        guard Console.isTerminal(.error) else { return }
        let reviewed = report.reviewed == 0 ? "" : ", but for \(report.reviewed) differences that were reviewed"
        try Console.write("\(page.count) pages say what the spec says\(reviewed)", to: .error)
    }
}

/// A document of the spec and the file that it was saved to.
struct PageArgument: ExpressibleByArgument {
    let document: String
    let path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        document = parts[0]
        path = parts[1]
    }

    /// The page, read by the layout that the spec gives its document.
    func read(_ specification: Specification) throws -> Page {
        guard let source = specification.sources.first(where: { $0.id.value == document }) else {
            let hint = closest(to: document, in: specification.sources.map(\.id.value)).map {
                "; did you mean '\($0)'?"
            }
            throw ValidationError("the spec has no document '\(document)'\(hint ?? "")")
        }
        guard let layout = specification.layouts.first(where: { $0.name.value == source.layout?.value }) else {
            throw ValidationError(
                "the document '\(document)' has no 'layout' under 'sources', so its page can't be read"
            )
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValidationError("'\(path)' can't be read")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ValidationError("'\(path)' isn't in UTF-8; save the page in that encoding")
        }
        return try PageReader.page(document, SourceFile(path: path, text: text.withoutByteOrderMark), by: layout)
    }
}

extension String {
    /// The text without the mark that some browsers put before it.
    fileprivate var withoutByteOrderMark: String { hasPrefix("\u{FEFF}") ? String(unicodeScalars.dropFirst()) : self }
}
