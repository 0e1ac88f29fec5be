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
    let source: SourceText

    /// Whether there is something behind a document that is complete.
    var isOutsideDocument: Bool { problem == "did not find expected <document start>" }

    var isAtEnd: Bool { position == source.end }

    /// The character at which libyaml stopped; empty at the end of a line.
    var character: SourceRange { source.character(at: position) }

    var characterText: String { source.text(character) }

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
