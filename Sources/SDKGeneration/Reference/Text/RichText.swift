/// Text of a spec as HTML.
enum RichText {
    /// The text with its marks of code taken for what they mean: what stands between two backticks is code.
    ///
    /// - Parameter code: Writes code as HTML.
    static func html(_ text: String, code: (String) -> String) -> String {
        let mark = UInt8(ascii: "`")
        guard text.contains(byte: mark) else { return HTML.text(text) }
        let pieces = text.withSingleMarks.utf8.split(separator: mark, omittingEmptySubsequences: false)
        var html = ""
        for (index, piece) in pieces.enumerated() {
            let text = String(decoding: piece, as: UTF8.self)
            // A backtick without a partner is just a backtick.
            if index.isMultiple(of: 2) {
                html += HTML.text(text)
            } else if index + 1 == pieces.count {
                html += "`" + HTML.text(text)
            } else {
                html += code(text)
            }
        }
        return html
    }
}
