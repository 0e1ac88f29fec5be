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
}
