/// What the line of a statement says, without the block under it.
enum StatementHead {
    /// A statement that has no block.
    case whole(Statement.Kind, Provenance?)
    case `if`(Expression)
    case elseIf(Expression)
    case otherwise
    case `for`(variable: Located<String>, list: Expression)
    case after(seconds: Expression)
    /// `do nothing`, which stands alone in its block.
    case nothing
}
