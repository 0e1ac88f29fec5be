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
