import SDKSpec
import YAMLDocument

/// A line or a cell of a page in HTML while it is put together, with the places of its pieces.
struct HTMLText {
    private var text = ""
    private var pieces: [PageLine.Piece] = []

    /// Whether nothing that can be seen is in it.
    var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

    /// The same without a space at its end.
    var trimmed: HTMLText {
        var copy = self
        while copy.text.last == " " { copy.text.removeLast() }
        return copy
    }

    /// Adds text that stands at a place.
    mutating func add(_ text: String, at place: SourcePosition) {
        pieces.append(PageLine.Piece(start: self.text.utf8.count, place: place))
        self.text += text
    }

    /// Adds the text of another one.
    mutating func add(_ other: HTMLText) {
        pieces += other.pieces.map { PageLine.Piece(start: text.utf8.count + $0.start, place: $0.place) }
        text += other.text
    }

    /// Adds a space, unless it is at the start or behind one.
    mutating func addSpace() {
        if let last = text.last, last != " " { text += " " }
    }

    /// The text as a line of a page.
    func line(in file: SourceFile, level: Int? = nil, cells: [PageName]? = nil, isCode: Bool = false) -> PageLine {
        PageLine(text, at: location(in: file), pieces: pieces, level: level, cells: cells, isCode: isCode)
    }

    /// The text as a cell.
    func name(in file: SourceFile) -> PageName { PageName(text: text, location: location(in: file)) }

    /// Its first word.
    private func location(in file: SourceFile) -> SourceLocation {
        let start = pieces.first?.place ?? SourcePosition(line: 1, column: 1, offset: 0)
        let word = text.prefix { $0 != " " }
        let end = SourcePosition(
            line: start.line,
            column: start.column + word.unicodeScalars.count,
            offset: start.offset + word.utf8.count
        )
        return SourceLocation(file: file, range: SourceRange(start: start, end: end))
    }
}
