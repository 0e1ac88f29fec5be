import Testing
import YAMLDocument

@testable import SDKSpec

/// A behaviour read from a text, as it would stand in a file.
struct BehaviourSnippet {
    let statements: [Statement]
    let comments: [String]
    let diagnostics: [Diagnostic]

    /// Reads a text behind `|`.
    init(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
        try self.init(yaml: "a:\n  b: |\n" + lines.joined(separator: "\n") + "\n")
    }

    /// Reads what stands behind `b` in a file.
    init(yaml: String) throws {
        let document = try YAMLDocument(parsing: Array(yaml.utf8), path: "spec.yaml")
        let node = try #require(document.root?["a"]?["b"])
        var diagnostics = Diagnostics()
        let reading = BehaviourParser.parse(node, in: document.file, diagnostics: &diagnostics)
        statements = reading.statements
        comments = reading.comments
        self.diagnostics = diagnostics.sorted
    }

    /// The statements as they are printed.
    func printed(width: Int = 120) -> String {
        StatementPrinter(width: width).lines(of: statements, comments: comments).joined(separator: "\n")
    }

    /// What the statements say, without the places where they stand and the comments around them.
    static func meaning(_ statements: [Statement]) -> String {
        ModelDump.text(statements.map(\.withoutComments))
    }
}

extension Statement {
    /// The statement and those in it without what is written around them.
    fileprivate var withoutComments: Statement {
        let kind: Kind =
            switch kind {
            case .if(let condition, let then, let otherwise):
                .if(
                    condition: condition,
                    then: then.map(\.withoutComments),
                    otherwise: otherwise.map(\.withoutComments)
                )
            case .for(let variable, let list, let body):
                .for(variable: variable, list: list, body: body.map(\.withoutComments))
            case .after(let seconds, let body): .after(seconds: seconds, body: body.map(\.withoutComments))
            case .fail, .notModelled, .let, .set, .update, .ensure, .add, .remove, .emit, .perform, .return:
                self.kind
            }
        return Statement(kind: kind, location: location, provenance: provenance)
    }
}
