import YAMLDocument

extension YAMLDocument {
    /// The document as the suite writes down events.
    var suiteEvents: [String] {
        guard let root else { return ["+STR", "-STR"] }
        return ["+STR", "+DOC"] + root.suiteEvents + ["-DOC", "-STR"]
    }
}

extension YAMLNode {
    fileprivate var suiteEvents: [String] {
        switch content {
        case .scalar(let scalar): ["=VAL \(scalar.style.suiteMark)\(scalar.text.suiteEscaped)"]
        case .sequence(let items): ["+SEQ"] + items.flatMap(\.suiteEvents) + ["-SEQ"]
        case .mapping(let entries):
            ["+MAP"] + entries.flatMap { $0.key.suiteEvents + $0.value.suiteEvents } + ["-MAP"]
        }
    }
}

extension YAMLScalar.Style {
    fileprivate var suiteMark: String {
        switch self {
        case .plain: ":"
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        case .literal: "|"
        case .folded: ">"
        }
    }
}

extension String {
    fileprivate var suiteEscaped: String {
        let escapes: [Unicode.Scalar: String] = [
            "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u{8}": "\\b", "\0": "\\0",
        ]
        return unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
    }
}
