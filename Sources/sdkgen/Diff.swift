import ArgumentParser
import GenerateCommand
import SDKGeneration
import SDKSpec
import SpecCases
import SpecChanges
import YAMLDocument

extension ChangeSeverity: ExpressibleByArgument {}

/// `sdkgen diff`.
struct Diff: ParsableCommand {
    /// What a comparison is printed as.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For people.
        case text
        /// For tools.
        case json
        /// For a changelog.
        case markdown
        /// For those who have to agree: a page that stands by itself.
        case html
    }

    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what changed from one spec to another, and whom it breaks.",
        discussion: """
            OLD and NEW are folders that hold a spec, or revisions of Git: of the folder that '--spec' names, or of \
            another one, as in 'v1.2:Spec'. Without NEW, the folder itself is the later one. The exit status is 1 when \
            there is a change worse than '--allow' lets pass.
            """
    )

    @Argument(help: "The earlier spec: a folder or a revision.")
    var old: String

    @Argument(help: "The later spec: a folder or a revision.")
    var new: String?

    @OptionGroup var folder: SpecFolder

    @Option(
        help: """
            What the comparison is printed as: text for people, json for tools, markdown for a changelog, html for a page \
            to hand round.
            """
    )
    var format = Format.text

    @Option(help: ArgumentHelp("The folder or address of NEW's reference, to which html leads.", valueName: "place"))
    var reference: String?

    @Option(help: "The worst kind of change for which the exit status is 0.")
    var allow = ChangeSeverity.compatible

    // Not `--version`, which asks for the tool's own.
    @Option(help: ArgumentHelp("The version released from OLD; the next one is named.", valueName: "version"))
    var released: String?

    func validate() throws {
        if reference != nil, format != .html { throw ValidationError("'--reference' is for '--format html'") }
        guard let released, SemanticVersion(released) == nil else { return }
        throw ValidationError("'\(released)' isn't a version of three numbers, such as 1.4.0")
    }

    func run() throws {
        let old = try SpecificationPlace(self.old, spec: folder.spec).checked()
        let new = try SpecificationPlace(self.new ?? folder.spec, spec: folder.spec).checked()
        let comparison = SpecComparison(from: old, to: new, coverage: CasePlan(old).caseNames)
        let version = released.flatMap(SemanticVersion.init)
        switch format {
        case .text: try Console.write(comparison.text(after: version).seen(linesRemain: true), to: .output)
        case .json: try Console.write(comparison.json(after: version), to: .output)
        case .markdown: try Console.write(comparison.markdown(after: version).seen(linesRemain: true), to: .output)
        case .html:
            let page = ChangesPage(comparison, to: new, after: version, reference: reference)
            try Console.write(try page.html(.builtIn()), to: .output)
        }
        if let severity = comparison.severity, severity > allow { throw ExitCode.failure }
    }
}
