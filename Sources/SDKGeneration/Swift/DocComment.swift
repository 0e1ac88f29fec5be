/// A documentation comment in the making: what it is about, remarks, parameters, answer, errors.
struct DocComment: Sendable {
    /// The sentence that comes first.
    var summary: String
    /// Paragraphs after it.
    var paragraphs: [String] = []
    /// The items of a list after the paragraphs.
    var items: [String] = []
    /// What each parameter means.
    var parameters: [(name: String, text: String)] = []
    /// What the answer means.
    var returns: String?
    /// What is thrown.
    var throwing: String?

    /// Makes a comment of one sentence.
    init(_ summary: String) {
        self.summary = summary
    }

    /// The comment as `///` lines, each ended by a line end.
    ///
    /// - Parameter indent: The column in which the comment stands.
    func text(indent: Int = 0) -> String {
        let prefix = SwiftText.space(indent) + "///"
        return lines(width: SwiftText.width - prefix.columns - 1).reduce(into: "") { text, line in
            text += prefix
            if !line.isEmpty { text += " " }
            text += line
            text += "\n"
        }
    }

    private func lines(width: Int) -> [String] {
        var lines = SwiftText.wrapped(DocText.markdown(summary), width: width)
        for paragraph in paragraphs where !paragraph.isEmpty {
            lines.append("")
            lines += SwiftText.wrapped(DocText.markdown(paragraph), width: width)
        }
        if !items.isEmpty { lines.append("") }
        for item in items { lines += Self.item("- ", item, width: width) }
        let callouts = callouts(width: width)
        if !callouts.isEmpty { lines += [""] + callouts }
        return lines
    }

    private func callouts(width: Int) -> [String] {
        var lines: [String] = []
        if parameters.count == 1 {
            lines += Self.item("- ", "Parameter \(parameters[0].name): \(parameters[0].text)", width: width)
        } else if !parameters.isEmpty {
            lines.append("- Parameters:")
            for parameter in parameters {
                lines += Self.item("  - ", "\(parameter.name): \(parameter.text)", width: width)
            }
        }
        if let returns { lines += Self.item("- ", "Returns: \(returns)", width: width) }
        if let throwing { lines += Self.item("- ", "Throws: \(throwing)", width: width) }
        return lines
    }

    /// A list item: its other lines stand under its text.
    private static func item(_ bullet: String, _ text: String, width: Int) -> [String] {
        let space = SwiftText.space(bullet.columns)
        return SwiftText.wrapped(DocText.markdown(text), width: width - bullet.columns).enumerated()
            .map { $0.offset == 0 ? bullet + $0.element : space + $0.element }
    }
}
