import SDKSpec
import YAMLDocument

/// Reads the lines of a page that a browser saved as HTML, as the browser would show them.
struct HTMLPage {
    private static let hidden: Set<String> = [
        "script", "style", "head", "noscript", "template", "svg", "button", "select",
    ]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt",
        "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]

    /// A row of a table whose cells are being read.
    private struct Row {
        let depth: Int
        let line: Int
        var cells: [String] = []
        /// Whether a cell has begun a second block, so that the row's line is written already.
        var isWritten = false
    }

    private let file: SourceFile
    private var open: [(name: String, depth: Int)] = []
    private var rows: [Row] = []
    private var text = ""
    private var textLine = 1
    private var lines: [PageLine] = []

    /// Whether a file is HTML: what a browser saves begins with a tag.
    static func isHTML(_ file: SourceFile) -> Bool {
        file.text.utf8.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "<")
    }

    static func lines(of file: SourceFile) throws -> [PageLine] {
        var page = HTMLPage(file)
        for piece in try HTMLParser().pieces(of: file.text) { page.take(piece) }
        page.close(downTo: 0)
        return page.lines
    }

    private init(_ file: SourceFile) { self.file = file }

    private mutating func take(_ piece: HTMLParser.Piece) {
        switch piece {
        case .element(let name, let depth, let line):
            close(downTo: depth)
            open.append((name, depth))
            if Self.blocks.contains(name) { begin(name, depth: depth, line: line) }
        case .text(let text, let depth, let line):
            close(downTo: depth)
            guard !open.contains(where: { Self.hidden.contains($0.name) }) else { return }
            add(text, line: line)
        }
    }

    private mutating func begin(_ name: String, depth: Int, line: Int) {
        switch name {
        case "tr":
            endLine()
            rows.append(Row(depth: depth, line: line))
        case "td", "th":
            guard let row = rows.indices.last else { return }
            if rows[row].isWritten { endLine() } else { rows[row].cells.append("") }
        case "table" where !rows.isEmpty: writeRow()
        default:
            guard let row = rows.indices.last, !rows[row].isWritten, !rows[row].cells.isEmpty else { return endLine() }
            // A cell's only paragraph is the cell.
            if rows[row].cells.last?.isEmpty == false { writeRow() }
        }
    }

    private mutating func add(_ text: String, line: Int) {
        // The parser tells where a text ends.
        let line = line - text.drop(while: \.isWhitespace).count { $0.isNewline }
        if open.contains(where: { $0.name == "pre" }) { return addCode(text, line: line) }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { return addSpace() }
        let joined = words.joined(separator: " ")
        if text.first?.isWhitespace == true { addSpace() }
        if let row = rows.indices.last, !rows[row].isWritten, let cell = rows[row].cells.indices.last {
            rows[row].cells[cell] += joined
        } else {
            if self.text.isEmpty { textLine = line }
            self.text += joined
        }
        if text.last?.isWhitespace == true { addSpace() }
    }

    private mutating func addSpace() {
        if let row = rows.indices.last, !rows[row].isWritten, let cell = rows[row].cells.indices.last {
            if rows[row].cells[cell].last.map({ $0 != " " }) ?? false { rows[row].cells[cell] += " " }
        } else if text.last.map({ $0 != " " }) ?? false {
            text += " "
        }
    }

    private mutating func addCode(_ text: String, line: Int) {
        endLine()
        let text = text.drop(while: \.isWhitespace)
        for (number, code) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            write(String(code.trimmed), line: line + number, isCode: true)
        }
    }

    private mutating func close(downTo depth: Int) {
        while let last = open.last, last.depth >= depth {
            if Self.blocks.contains(last.name) {
                let isInCell = rows.last.map { !$0.isWritten && $0.depth < last.depth } ?? false
                if last.name == "tr" { endRow() } else if !isInCell { endLine(level: Self.level(last.name)) }
            }
            open.removeLast()
        }
    }

    private mutating func endRow() {
        writeRow()
        endLine()
        if !rows.isEmpty { rows.removeLast() }
    }

    private mutating func writeRow() {
        guard let row = rows.indices.last, !rows[row].isWritten else { return }
        let cells = rows[row].cells.map { String($0[...].trimmed) }
        rows[row].isWritten = true
        write(cells.filter { !$0.isEmpty }.joined(separator: " "), line: rows[row].line, cells: cells)
    }

    private mutating func endLine(level: Int? = nil) {
        write(String(text[...].trimmed), line: textLine, level: level)
        text = ""
    }

    private mutating func write(
        _ text: String,
        line: Int,
        level: Int? = nil,
        cells: [String]? = nil,
        isCode: Bool = false
    ) {
        guard !text.isEmpty else { return }
        let location = location(of: text, line: line)
        lines.append(PageLine(text, at: location, level: level, cells: cells, isCode: isCode))
    }

    /// The parser tells the line alone; the column is that of the text's first word in it.
    private func location(of text: String, line: Int) -> SourceLocation {
        let source = file.line(line) ?? ""
        let word = text.prefix { $0 != " " }
        let column = source.ranges(of: word).first.map { range in
            source.unicodeScalars.distance(from: source.startIndex, to: range.lowerBound) + 1
        }
        let start = SourcePosition(line: line, column: column ?? 1, offset: 0)
        let end = SourcePosition(line: line, column: start.column + word.unicodeScalars.count, offset: 0)
        return SourceLocation(file: file, range: SourceRange(start: start, end: end))
    }

    private static func level(_ name: String) -> Int? {
        guard name.count == 2, name.first == "h" else { return nil }
        return name.dropFirst().first?.wholeNumberValue
    }
}
