/// A function of `extension MockCall`.
struct MockFunction {
    /// What it is about.
    var doc: DocComment
    /// From `func` to the answer's type, with what stands before.
    var declaration: SwiftLayout
    /// What it does.
    var lines: [SwiftLine]

    /// The function as text, moved in by a block, ended by a line end.
    var text: String {
        let head = declaration.text(indent: 4, after: 2)
        return "\(doc.text(indent: 4))    \(head) {\n\(lines.text(indent: 8))    }\n"
    }
}
