/// libyaml's complaint, with places in the file instead of marks.
struct SyntaxError {
    /// What libyaml says is wrong; nil when it ran out of memory.
    let problem: String?
    /// What libyaml was doing, such as `while scanning a quoted scalar`.
    let context: String?
    /// Where libyaml stopped.
    let position: SourcePosition
    /// Where what it was doing started.
    let contextPosition: SourcePosition
    /// The innermost bracket or brace that isn't closed.
    let openBracket: SourcePosition?
    /// The text in quotes that was read last, if it goes over several lines.
    let quotedLines: SourceRange?
    let source: SourceText

    /// Whether there is something behind a document that is complete.
    var isOutsideDocument: Bool { problem == "did not find expected <document start>" }

    var isAtEnd: Bool { position == source.end }

    /// The character at which libyaml stopped; empty at the end of a line.
    var character: SourceRange { source.character(at: position) }

    var characterText: String { source.text(character) }

    /// The text in quotes over several lines right behind which libyaml stopped: its quote was probably to end sooner.
    var lateQuote: SourceRange? { quotedLines.flatMap { $0.end.line == position.line ? $0 : nil } }

    /// Whether libyaml stopped in a line that isn't indented deeper than the one in which a bracket is open: it belongs to
    /// something else.
    func isBeyond(bracketAt opening: SourcePosition) -> Bool {
        guard opening.line < position.line else { return false }
        let (own, other) = (source.startOfLine(at: position.offset), source.startOfLine(at: opening.offset))
        return source.content(ofLineAt: own).column <= source.content(ofLineAt: other).column
    }

    /// The `:` or `-` of a line that lacks the space behind it: of the line in which a text begins that goes on to where
    /// libyaml stopped, or of the one above that.
    var signWithoutSpace: SourceRange? {
        let own = source.startOfLine(at: contextPosition.offset)
        if contextPosition.line < position.line, let sign = sign(ofLine: contextPosition.line, at: own) { return sign }
        let start = source.startOfLine(at: position.offset)
        return start > 0 ? sign(ofLine: position.line - 1, at: source.startOfLine(before: start)) : nil
    }

    private func sign(ofLine line: Int, at start: Int) -> SourceRange? {
        let content = source.content(ofLineAt: start)
        let place = SourcePosition(line: line, column: content.column, offset: content.offset)
        let text = source.text(source.restOfLine(at: place))
        guard !text.contains(": "), !text.hasSuffix(":") else { return nil }
        if text.hasPrefix("-"), text.dropFirst().first?.isLetter == true { return source.character(at: place) }
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        guard !name.isEmpty, text[name.endIndex...].first == ":" else { return nil }
        let count = name.utf8.count
        return source.character(
            at: SourcePosition(line: line, column: place.column + count, offset: place.offset + count)
        )
    }

    /// The line above that would be a key and its value in the same column if it had a colon; nil where there is none.
    var lineWithoutColon: SourceRange? {
        let column = source.content(ofLineAt: source.startOfLine(at: position.offset)).column
        var line = position.line
        var start = source.startOfLine(at: position.offset)
        while start > 0 {
            start = source.startOfLine(before: start)
            line -= 1
            let content = source.content(ofLineAt: start)
            let place = SourcePosition(line: line, column: content.column, offset: content.offset)
            let range = source.restOfLine(at: place)
            if range.start == range.end || source.text(range).hasPrefix("#") { continue }
            let isKey = content.column == column && !source.text(range).contains(":")
            return isKey && source.word(at: place).end != range.end ? range : nil
        }
        return nil
    }
}
