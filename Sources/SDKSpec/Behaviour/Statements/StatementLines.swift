/// Cuts the text of a behaviour into the lines of its statements.
///
/// A statement goes on while a bracket is open, and in lines that are indented deeper. Where those are its block, it
/// goes on in the ones that begin with an operator.
struct StatementLines {
    /// A line of the text as it stands there.
    private struct TextLine {
        let start: Int
        /// Where the first thing stands that is seen; the line's end where it is blank.
        let content: Int
        let end: Int

        var indentation: Int { content - start }
        var isBlank: Bool { content == end }
    }

    private var lexer: ExpressionLexer
    private let lines: [TextLine]
    private var next = 0
    /// The line that ends the ones that are indented deeper than a statement. It is the same for all of them.
    private var deeper: (indentation: Int, end: Int)?
    /// Comments that no statement has taken yet.
    private(set) var before: [(text: String, indentation: Int)] = []
    /// The first tab of an indentation.
    let tab: Int?

    init(_ text: String) {
        lexer = ExpressionLexer(text, mode: .statements)
        var lines: [TextLine] = []
        var start = 0
        var tab: Int?
        let scalars = lexer.scalars
        for position in 0...scalars.count where position == scalars.count || scalars[position] == "\n" {
            let content = scalars[start..<position].firstIndex { !$0.isSpace } ?? position
            if content < position { tab = tab ?? scalars[start..<content].firstIndex(of: "\t") }
            lines.append(TextLine(start: start, content: content, end: position))
            start = position + 1
        }
        self.lines = lines
        self.tab = tab
    }

    /// The text between two positions.
    func text(_ bounds: Range<Int>) -> String { lexer.text(bounds) }

    /// The comments that end a block, those among the ones not taken yet that are indented as it.
    mutating func takeComments(indentedBy indentation: Int) -> [String] {
        let count = before.prefix { $0.text.isEmpty || $0.indentation >= indentation }.count
        var taken = before.prefix(count).map(\.text)
        while taken.last?.isEmpty == true { taken.removeLast() }
        guard !taken.isEmpty else { return [] }
        before.removeFirst(taken.count)
        return taken
    }

    /// Gathers the comments above the next statement, and says how far that is indented.
    ///
    /// - Returns: nil at the end of the text.
    mutating func indentationOfNext() -> Int? {
        while next < lines.count, !isCode(lines[next]) {
            let comment = comment(lines[next])
            let isSecondBlank = comment.isEmpty && before.last?.text.isEmpty == true
            if !isSecondBlank { before.append((comment, lines[next].indentation)) }
            next += 1
        }
        return next < lines.count ? lines[next].indentation : nil
    }

    /// The first word of the next statement, or its first sign.
    var nextContent: Range<Int> {
        guard next < lines.count else { return lexer.scalars.count..<lexer.scalars.count }
        let line = lines[next]
        let end = lexer.scalars[line.content..<line.end].firstIndex { !$0.isASCIILetter } ?? line.end
        return line.content..<max(min(line.content + 1, line.end), end)
    }

    /// Whether the next statement is an `else`.
    var isElseNext: Bool {
        let word = StatementWord.else.rawValue.unicodeScalars
        return lexer.scalars[nextContent].elementsEqual(word)
    }

    /// Whether a line is of a statement: not blank, and no comment.
    private func isCode(_ line: TextLine) -> Bool { !line.isBlank && lexer.scalars[line.content] != "#" }

    /// The comment that a line consists of, empty for a blank line.
    private func comment(_ line: TextLine) -> String {
        guard !line.isBlank else { return "" }
        var end = line.end
        while lexer.scalars[end - 1].isSpace { end -= 1 }
        return lexer.text(line.content..<end)
    }

    /// The next statement; there is one, as ``indentationOfNext()`` has said.
    mutating func take() -> StatementLine {
        let first = lines[next]
        var line = StatementLine(indentation: first.indentation, tokens: [], before: before.map(\.text))
        before = []
        lex(first, into: &line)
        while let following = nextNonblank(), goesOn(lines[following], line) {
            if let beside = line.beside {
                line.before.append(beside)
                line.beside = nil
            }
            for index in next..<following {
                if !lines[index].isBlank { line.before.append(comment(lines[index])) }
            }
            next = following
            line.continuations.append(lines[following].content)
            lex(lines[following], into: &line)
        }
        let end = line.tokens.last?.bounds.upperBound ?? first.content
        line.tokens.append(ExpressionToken(kind: .end, bounds: end..<end))
        return line
    }

    /// Lexes a line, and passes over those into which a text of it reaches.
    private mutating func lex(_ text: TextLine, into line: inout StatementLine) {
        let count = line.tokens.count
        let limit = endOfDeeperLines(than: line.indentation)
        lexer.position = text.content
        do throws(ExpressionSyntaxError) {
            try lexer.line(textsTo: limit, into: &line.tokens)
        } catch {
            line.problem = line.problem ?? error
            lexer.position = text.end
        }
        for token in line.tokens[count...] { line.openBrackets = max(0, line.openBrackets + token.bracket) }
        while next < lines.count, lines[next].start <= lexer.position { next += 1 }
        guard case .comment(let comment)? = line.tokens.last?.kind else { return }
        line.tokens.removeLast()
        line.beside = comment
    }

    private func nextNonblank() -> Int? {
        lines[next...].firstIndex(where: isCode)
    }

    /// How far a text of the present line may reach: to the end of the deeper lines below.
    private mutating func endOfDeeperLines(than indentation: Int) -> Int {
        if let deeper, deeper.indentation == indentation, deeper.end > next { return lines[deeper.end - 1].end }
        let end = lines[(next + 1)...].firstIndex { !$0.isBlank && $0.indentation <= indentation } ?? lines.count
        deeper = (indentation, end)
        return lines[end - 1].end
    }

    private func goesOn(_ text: TextLine, _ line: StatementLine) -> Bool {
        let isDeeper = text.indentation > line.indentation
        if line.problem != nil { return isDeeper && line.tokens.first.map { !Self.opensBlock($0) } ?? true }
        if line.openBrackets > 0 { return isDeeper || ")]}".unicodeScalars.contains(lexer.scalars[text.content]) }
        guard isDeeper, let first = line.tokens.first, Self.opensBlock(first) else { return isDeeper }
        return line.tokens.last?.needsMore == true || beginsWithOperator(text)
    }

    private static func opensBlock(_ token: ExpressionToken) -> Bool {
        guard case .name(let name) = token.kind else { return false }
        return StatementWord(name)?.opensBlock == true
    }

    /// Whether a line begins with what no statement begins with.
    private func beginsWithOperator(_ text: TextLine) -> Bool {
        var lexer = lexer
        lexer.position = text.content
        // What can't be cut into tokens is reported with the line that it then is.
        let first = try? lexer.next(textsTo: text.end)
        return switch first?.kind {
        case .name("and"), .name("or"), .name("in"), .name("is"), .name("exists"), .symbol: true
        case .name, .number, .text, .citation, .comment, .end, nil: false
        }
    }
}

extension ExpressionToken {
    /// Whether something has to stand behind it.
    fileprivate var needsMore: Bool {
        switch kind {
        case .symbol(")"), .symbol("]"), .symbol("}"): false
        case .symbol, .name("and"), .name("or"), .name("not"), .name("in"), .name("is"), .name("then"): true
        case .name, .number, .text, .citation, .comment, .end: false
        }
    }

    /// 1 for a bracket that opens, -1 for one that closes.
    fileprivate var bracket: Int {
        switch kind {
        case .symbol("("), .symbol("["), .symbol("{"): 1
        case .symbol(")"), .symbol("]"), .symbol("}"): -1
        case .symbol, .name, .number, .text, .citation, .comment, .end: 0
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
