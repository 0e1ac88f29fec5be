/// The smallest piece of an expression or a statement.
struct ExpressionToken: Equatable {
    /// What the piece is.
    enum Kind: Equatable {
        case name(String)
        case number(NumberLiteral)
        case text(String)
        case symbol(String)
        /// `document#heading`, in a statement alone.
        case citation(String)
        /// `# …`, in a statement alone.
        case comment(String)
        case end
    }

    let kind: Kind
    /// Where it starts and ends, as positions in the text's scalars.
    let bounds: Range<Int>
}

/// What is wrong with the text of an expression or a statement.
struct ExpressionSyntaxError: Error {
    let message: String
    let bounds: Range<Int>
    var help: String?
    /// Something else in the text that has to do with it.
    var note: (message: String, bounds: Range<Int>)?
}
