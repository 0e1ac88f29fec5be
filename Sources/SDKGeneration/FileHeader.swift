/// The first lines of every file: what the template `Header` says, as a comment in the file's language.
struct FileHeader {
    /// What the file holds, in a sentence; nil where the file itself says so.
    let holds: String?

    /// The name of the template.
    static let template = "Header"

    /// What the template takes.
    var values: TemplateValues {
        let sentences = holds.map { [SwiftText.wrapped($0, width: SwiftText.width - 3).joined(separator: "\n")] }
        return ["mark": .text(GeneratedFile.mark), "holds": .texts(sentences ?? [])]
    }

    /// The comment at the beginning of a file.
    func text(of path: String, with templates: TemplateLibrary) throws(GenerationError) -> String {
        let text = try templates.render(Self.template, values)
        guard text.holds(GeneratedFile.mark) else { throw .headerWithoutMark }
        return CommentStyle(path).comment(
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).trimmed
        )
    }
}

/// How comments are written in the language of a file.
private enum CommentStyle {
    /// Each line begins with `//`.
    case lines
    /// Between `/*` and `*/`.
    case block
    /// Between `<!--` and `-->`.
    case markup

    /// The style of a file, by the ending of its name.
    init(_ path: String) {
        self =
            switch path.split(separator: ".").last {
            case "html": .markup
            case "css": .block
            default: .lines
            }
    }

    func comment(_ lines: ArraySlice<Substring>) -> String {
        switch self {
        case .lines: lines.map { $0.isEmpty ? "//" : "// \($0)" }.joined(separator: "\n")
        case .block: Self.enclosed(lines, "/*", "*/")
        case .markup: Self.enclosed(lines, "<!--", "-->")
        }
    }

    private static func enclosed(_ lines: ArraySlice<Substring>, _ start: String, _ end: String) -> String {
        let separator = lines.count > 1 ? "\n" : " "
        // What stands in the comment mustn't end it.
        let text = lines.joined(separator: "\n").replacing(end, with: "\(end.dropLast()) \(end.suffix(1))")
        return "\(start)\(separator)\(text)\(separator)\(end)"
    }
}

extension [Substring] {
    /// The lines without the empty ones at the end.
    fileprivate var trimmed: ArraySlice<Substring> {
        self[..<((lastIndex { !$0.isEmpty } ?? -1) + 1)]
    }
}
