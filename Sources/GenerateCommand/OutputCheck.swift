import Platform
import SDKGeneration
import SDKSpec
import SpecChanges

/// What `sdkgen generate --check` found: facts of which the output says something else than the spec, and the files that
/// differ.
struct OutputCheck {
    let output: String
    let differences: [OutputDifference]
    let facts: [GeneratedFactChange]
    /// The command that would write what is missing.
    let command: String

    init(_ differences: [OutputDifference], _ checked: CheckedSpecification, output: String, command: String) {
        self.output = output
        self.differences = differences
        self.command = command
        let known = differences.first { $0.path.hasSuffix("/Facts.swift") || $0.path == "Facts.swift" }
        let written = known.flatMap { try? String(contentsOfFile: "\(output)/\($0.path)", encoding: .utf8) }
        self.facts = written.map { GeneratedFactChange.changes(from: FactRecord.records(in: $0), to: checked) } ?? []
    }

    /// The facts, then the files, for people.
    var text: String {
        let facts = facts.map { fact in
            let severity = fact.severity.map { "\($0.rawValue): " } ?? ""
            return "\(severity)\(fact.id) \(fact.words)".shortened
        }
        let files = differences.map {
            $0.description.split(separator: "\n").map { String($0).shortened }.joined(separator: "\n")
        }
        return (facts + files + ["\(output) isn't what the spec says; run `\(command)`"]).joined(separator: "\n")
    }

    /// The same for tools.
    var json: String {
        OrderedJSON.object(
            [
                ("facts", .array(facts.map(\.json))),
                ("files", .array(differences.map(\.json))), ("run", .string(command)),
            ]
        ).text
    }
}

extension GeneratedFactChange {
    fileprivate var json: OrderedJSON {
        .object([
            ("id", .string(id)), ("change", .string(words)),
            ("severity", severity.map { .string($0.rawValue) } ?? .null),
        ])
    }
}

extension OutputDifference {
    fileprivate var json: OrderedJSON {
        switch self {
        case .missing(let path): .object([("path", .string(path)), ("state", .string("missing"))])
        case .stale(let path): .object([("path", .string(path)), ("state", .string("stale"))])
        case .different(let path, let line, _, _):
            .object([("path", .string(path)), ("state", .string("different")), ("line", .integer(line))])
        }
    }
}

extension String {
    /// The text, cut off where a terminal would break it.
    fileprivate var shortened: String { count > 160 ? prefix(159) + "…" : self }
}
