import YAMLDocument

/// Behaviour as YAML: what stands behind the colon of its key.
struct BehaviourText {
    let statements: [Statement]
    /// The comments of a behaviour without statements.
    var comments: [String] = []
    /// The comment behind `|`.
    var headerComment: String?

    private static let width = 120

    /// The text behind `key:` in a block: in the line of the key where one statement fits there, else in the lines
    /// below it.
    ///
    /// - Parameters:
    ///   - place: The key, with where it stands.
    ///   - isBlock: Whether it stands in lines of its own already, and stays there.
    ///   - lineBreak: How the file ends its lines.
    func text(behind place: BehaviourPlace, isBlock: Bool, lineBreak: String) -> String {
        if place.isInFlow { return " " + quoted }
        let keyColumn = place.entry.keyRange.start.column
        let margin = String(repeating: " ", count: keyColumn + 1)
        let lines = StatementPrinter(width: Self.width - keyColumn - 1).lines(of: statements, comments: comments)
        let keyWidth = place.entry.keyRange.end.column
        if !isBlock, headerComment == nil, lines.count == 1, lines[0].isPlainYAML(inFlow: false),
            keyWidth + 1 + lines[0].unicodeScalars.count <= Self.width
        {
            return " " + lines[0]
        }
        let header = " |" + (headerComment.map { "  \($0)" } ?? "")
        return ([header] + lines.map { $0.isEmpty ? "" : margin + $0 }).joined(separator: lineBreak)
    }

    /// The text between braces: in quotation marks where it needs them, its lines ended by escapes.
    private var quoted: String {
        let header = [headerComment].compactMap(\.self)
        let lines = header + StatementPrinter(width: .max).lines(of: statements, comments: comments)
        let text = lines.joined(separator: "\n")
        guard lines.count == 1 else { return text.doubleQuotedYAML }
        if text.isPlainYAML(inFlow: true) { return text }
        return text.contains("\"") ? text.singleQuotedYAML : text.doubleQuotedYAML
    }
}

extension String {
    /// Whether YAML reads the text as it is, without quotation marks.
    fileprivate func isPlainYAML(inFlow: Bool) -> Bool {
        guard let first = unicodeScalars.first, first.properties.isAlphabetic else { return false }
        // Looked at as bytes: a mark behind a blank makes one character with it.
        let isSplit = holds(": ") || holds(" #") || utf8.last == UInt8(ascii: ":") || utf8.last == UInt8(ascii: " ")
        let flowSigns = "?:,[]{}".unicodeScalars
        return !isSplit && !(inFlow && unicodeScalars.contains(where: flowSigns.contains))
    }

    fileprivate var singleQuotedYAML: String {
        "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    fileprivate var doubleQuotedYAML: String {
        let escaped = unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
