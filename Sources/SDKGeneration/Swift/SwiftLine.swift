/// A line of a function's body, or several where it doesn't fit into one.
struct SwiftLine {
    /// How many blocks stand around it.
    var level: Int
    /// The text.
    var code: SwiftLayout
    /// Whether ` {` follows; on a line of its own where the text takes several.
    var opensBlock = false

    /// Makes a line.
    init(_ code: SwiftLayout, level: Int = 0, opensBlock: Bool = false) {
        self.code = code
        self.level = level
        self.opensBlock = opensBlock
    }

    /// The text, each line ended by a line end.
    ///
    /// - Parameter indent: The column in which lines of level 0 stand.
    func text(indent: Int) -> String {
        let column = indent + level * 4
        let space = SwiftText.space(column)
        let text = code.text(indent: column, before: 0, after: opensBlock ? 2 : 0)
        guard opensBlock else { return "\(space)\(text)\n" }
        // A line that begins with a closing bracket has room for the brace, unless it belongs to an operand or to one of
        // several conditions, which stand further in; a condition that fits without the brace stays whole.
        let end = text.isOneLine ? nil : text.lastLine
        let hasRoom =
            end.map { end in [")", "]", "}"].contains { end.hasPrefix(space + $0) } }
            ?? (column + text.columns + 2 <= SwiftText.width)
        return hasRoom ? "\(space)\(text) {\n" : "\(space)\(text)\n\(space){\n"
    }
}

extension [SwiftLine] {
    /// The lines one block further in.
    var nested: [SwiftLine] { map { SwiftLine($0.code, level: $0.level + 1, opensBlock: $0.opensBlock) } }

    /// The text of all lines.
    func text(indent: Int) -> String { map { $0.text(indent: indent) }.joined() }
}
