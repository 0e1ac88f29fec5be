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
        /// The paragraphs and the like of each cell.
        var cells: [[Block]] = []
        /// Whether a table in a cell has begun, so that the row's line is written already.
        var isWritten = false
    }

    /// A paragraph, or a line of code, in a cell.
    private struct Block {
        var text = HTMLText()
        var isCode = false
    }

    private let file: SourceFile
    private var cursor: HTMLCursor
    private var open: [(name: String, depth: Int)] = []
    private var rows: [Row] = []
    private var text = HTMLText()
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

    private init(_ file: SourceFile) {
        self.file = file
        cursor = HTMLCursor(file)
    }

    private mutating func take(_ piece: HTMLParser.Piece) {
        switch piece {
        case .element(let name, let depth):
            close(downTo: depth)
            open.append((name, depth))
            if Self.blocks.contains(name) { begin(name, depth: depth) }
        case .text(let text, let depth, let line):
            close(downTo: depth)
            guard !open.contains(where: { Self.hidden.contains($0.name) }) else { return }
            // Some versions of the parser tell where a text ends, others where it begins.
            add(text, upTo: line + text.count(where: \.isNewline))
        }
    }

    private mutating func begin(_ name: String, depth: Int) {
        switch name {
        case "tr":
            endLine()
            rows.append(Row(depth: depth))
        case "td", "th":
            guard let row = rows.indices.last else { return }
            if rows[row].isWritten { endLine() } else { rows[row].cells.append([Block()]) }
        case "table":
            writeRow()
            endLine()
        default: endBlock()
        }
    }

    /// What comes stands in a paragraph of its own.
    private mutating func endBlock(level: Int? = nil) {
        guard let row = rows.indices.last, !rows[row].isWritten, let cell = rows[row].cells.indices.last else {
            return endLine(level: level)
        }
        if rows[row].cells[cell].last?.text.isEmpty == false { rows[row].cells[cell].append(Block()) }
    }

    private mutating func add(_ text: String, upTo line: Int) {
        var text = text
        if text.unicodeScalars.contains(where: \.isUnseen) { text.unicodeScalars.removeAll(where: \.isUnseen) }
        if open.contains(where: { $0.name == "pre" }) { return addCode(text, upTo: line) }
        for (index, part) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { change { $0.addSpace() } }
            let words = part.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else {
                if !part.isEmpty { change { $0.addSpace() } }
                continue
            }
            let joined = words.joined(separator: " ")
            let place = cursor.place(of: joined, upTo: line)
            if part.first?.isWhitespace == true { change { $0.addSpace() } }
            change { $0.add(joined, at: place) }
            if part.last?.isWhitespace == true { change { $0.addSpace() } }
        }
    }

    /// Changes the text that is being read: that of a cell, or of a line.
    private mutating func change(_ body: (inout HTMLText) -> Void) {
        if let row = rows.indices.last, !rows[row].isWritten, let cell = rows[row].cells.indices.last {
            let last = rows[row].cells[cell].count - 1
            body(&rows[row].cells[cell][last].text)
        } else {
            body(&text)
        }
    }

    private mutating func addCode(_ text: String, upTo line: Int) {
        endBlock()
        for code in text.split(whereSeparator: \.isNewline).map(\.trimmed) where !code.isEmpty {
            var block = Block(isCode: true)
            block.text.add(String(code), at: cursor.place(of: String(code), upTo: line))
            if let row = rows.indices.last, !rows[row].isWritten, let cell = rows[row].cells.indices.last {
                rows[row].cells[cell].insert(block, at: rows[row].cells[cell].count - 1)
            } else {
                write(block)
            }
        }
    }

    private mutating func close(downTo depth: Int) {
        while let last = open.last, last.depth >= depth {
            if Self.blocks.contains(last.name) {
                if last.name == "tr" { endRow() } else { endBlock(level: Self.level(last.name)) }
            }
            open.removeLast()
        }
    }

    private mutating func endRow() {
        writeRow()
        endLine()
        if !rows.isEmpty { rows.removeLast() }
    }

    /// Writes a row: a line of what its cells begin with, and below it what else stands in them.
    private mutating func writeRow() {
        guard let row = rows.indices.last, !rows[row].isWritten else { return }
        rows[row].isWritten = true
        let cells = rows[row].cells.map { $0.filter { !$0.text.isEmpty } }
        let heads = cells.map { $0.first.flatMap { $0.isCode ? nil : $0.text.trimmed } ?? HTMLText() }
        var whole = HTMLText()
        for head in heads where !head.isEmpty {
            whole.addSpace()
            whole.add(head)
        }
        if !whole.isEmpty { lines.append(whole.line(in: file, cells: heads.map { $0.name(in: file) })) }
        for blocks in cells {
            let isInLine = blocks.first?.isCode == false
            for block in blocks.dropFirst(isInLine ? 1 : 0) { write(block) }
        }
    }

    private mutating func write(_ block: Block) {
        lines.append(block.text.trimmed.line(in: file, isCode: block.isCode))
    }

    private mutating func endLine(level: Int? = nil) {
        let text = text.trimmed
        if !text.isEmpty { lines.append(text.line(in: file, level: level)) }
        self.text = HTMLText()
    }

    private static func level(_ name: String) -> Int? {
        guard name.count == 2, name.first == "h" else { return nil }
        return name.dropFirst().first?.wholeNumberValue
    }
}
