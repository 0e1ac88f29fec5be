import Testing

@testable import SDKSpec

/// A piece of the library's spec that is replaced by one that breaks a rule: at `1️⃣` the finding is expected, at `2️⃣`
/// its note.
struct Breakage: Sendable, CustomTestStringConvertible {
    let rule: String
    let old: String
    let new: String
    let message: String
    var help: String?
    var note: String?
    /// Other rules that the same piece breaks.
    var others: Set<String> = []
    /// What stands in another file of the spec.
    var otherFile = ""

    init(
        _ rule: any Rule.Type,
        _ old: String,
        _ new: String,
        _ message: String,
        help: String? = nil,
        note: String? = nil,
        others: Set<String> = [],
        otherFile: String = ""
    ) {
        (self.rule, self.old, self.new, self.message) = (rule.id, old, new, message)
        (self.help, self.note, self.others, self.otherFile) = (help, note, others, otherFile)
    }

    var testDescription: String { "[\(rule)] \(message)" }

    /// Expects the finding, where it belongs, and no other one.
    func expectFinding(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let source = MarkedSource(CityLibrary.replacing(old, by: new))
        let found = CheckedText(source.text, otherFile).findings
        let ofRule = found.filter { $0.rule == rule }
        #expect(ofRule.map(\.message) == [message], sourceLocation: sourceLocation)
        #expect(Set(found.map(\.rule)) == others.union([rule]), sourceLocation: sourceLocation)
        let finding = try #require(ofRule.first, sourceLocation: sourceLocation)
        #expect(finding.help == help, sourceLocation: sourceLocation)
        #expect(position(of: finding.location) == marker("1️⃣", source), sourceLocation: sourceLocation)
        #expect(finding.notes.map(\.message) == [note].compactMap(\.self), sourceLocation: sourceLocation)
        let notePosition = position(of: finding.notes.first?.location)
        #expect(notePosition == marker("2️⃣", source), sourceLocation: sourceLocation)
    }

    private func position(of location: SDKSpec.SourceLocation?) -> [Int]? {
        (location?.range.start).map { [$0.line, $0.column] }
    }

    private func marker(_ marker: String, _ source: MarkedSource) -> [Int]? {
        source.positions[marker].map { [$0.line, $0.column] }
    }
}

/// A piece of the library's spec that is replaced by one that is as right.
struct Variation: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String

    init(_ old: String, _ new: String) { (self.old, self.new) = (old, new) }

    var testDescription: String { new }

    /// Expects no finding.
    func expectNothing(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let found = CheckedText(CityLibrary.replacing(old, by: new)).findings
        #expect(found.isEmpty, "\(DiagnosticPrinter().text(found))", sourceLocation: sourceLocation)
    }
}

/// What the reader and the checker make of a text.
struct CheckedText {
    let checked: CheckedSpecification?
    let findings: [Diagnostic]

    init(_ text: String, _ otherFile: String = "") {
        let files = [("Spec/library.yaml", text), ("Spec/other.yaml", otherFile)].filter { !$0.1.isEmpty }
        self.init(files.map { SpecificationFile(path: $0, bytes: Array($1.utf8)) })
    }

    init(_ files: [SpecificationFile]) {
        var diagnostics = Diagnostics()
        let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        findings = diagnostics.sorted
    }
}
