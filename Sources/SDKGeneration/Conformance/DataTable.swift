/// A type of a generated file that holds lines of data.
struct DataTable {
    /// The type's name.
    let name: String
    /// What the lines are, in one sentence.
    let summary: String
    /// The lines.
    let pieces: [DataPiece]

    init(_ name: String, _ summary: String, lines: [(topic: String, line: String)]) {
        self.name = name
        self.summary = summary
        pieces = DataPiece.pieces(of: lines)
    }

    /// What the template takes.
    var values: [String: Any] {
        let names = pieces.map { SwiftLayout.text(SwiftNames.identifier($0.name)) }
        return [
            "type": name,
            "summary": summary,
            "pieces": pieces.map { piece in
                [
                    "name": SwiftNames.identifier(piece.name),
                    "title": piece.title,
                    "lines": SwiftText.rawLines(piece.lines, indent: 8),
                ]
            },
            "all": SwiftLayout.sequence(["static let all: [String] = ", .array(names)]).text(indent: 4),
        ]
    }
}
