import SDKSpec

/// A type of a generated file that holds lines of data.
struct DataTable {
    /// The type's name.
    let name: String
    /// What the lines are, in one sentence.
    let summary: String
    /// The lines.
    let pieces: [DataPiece]

    init(_ name: String, _ summary: String, lines: some Sequence<(topic: String, line: String)>) {
        self.name = name
        self.summary = summary
        pieces = DataPiece.pieces(of: lines)
    }

    /// What the template takes.
    var values: TemplateValues {
        let names = pieces.map { SwiftLayout.text(SwiftNames.identifier($0.name)) }
        return [
            "type": .text(name),
            "summary": .text(summary),
            "pieces": .records(pieces.map(\.values)),
            "all": .text(SwiftLayout.sequence(["static let all: [String] = ", .array(names)]).text(indent: 4)),
        ]
    }
}

extension DataPiece {
    fileprivate var values: TemplateValues {
        [
            "name": .text(SwiftNames.identifier(name)),
            "title": .text(DocText.line(title.withSingleMarks)),
            "lines": .text(text),
        ]
    }
}
