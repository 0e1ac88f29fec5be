import Foundation
import SDKSpec
import Testing

/// The small spec of the consumer package, for tests that change a piece of it.
enum Parcels {
    private static let file = URL(filePath: #filePath).appending(path: "../../Consumer/Spec/parcels.yaml")

    /// The spec as it stands.
    static func text() throws -> String {
        try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    }

    /// The spec with pieces of its text replaced, each of which stands there once.
    static func text(replacing edits: [(old: String, new: String)]) throws -> String {
        try edits.reduce(text()) { text, edit in
            let parts = text.components(separatedBy: edit.old)
            try #require(parts.count == 2, "`\(edit.old)` doesn't stand there exactly once")
            return parts.joined(separator: edit.new)
        }
    }

    /// A spec of several files, held to every rule.
    static func checked(_ texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
        -> CheckedSpecification
    {
        var diagnostics = Diagnostics()
        let files = texts.enumerated().map { number, text in
            SpecificationFile(path: "Spec/\(number).yaml", bytes: Array(text.utf8))
        }
        let specification = SpecificationReader.read(files, diagnostics: &diagnostics)
        let checked = specification.map { Checker.check($0, diagnostics: &diagnostics) }
        let found = diagnostics.found.filter { $0.severity == .error }
        #expect(found.isEmpty, "\(DiagnosticPrinter().text(found))", sourceLocation: sourceLocation)
        return try #require(checked, sourceLocation: sourceLocation)
    }
}
