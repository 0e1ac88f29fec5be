/// What is wrong with the text of an expression or a statement.
struct ExpressionSyntaxError: Error {
    let message: String
    let bounds: Range<Int>
    var help: String?
    /// Something else in the text that has to do with it.
    var note: (message: String, bounds: Range<Int>)?
}
