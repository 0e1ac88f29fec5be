import YAMLDocument

/// Writes findings for people.
///
/// ```text
/// Spec/groups.yaml:9:21: error: [unknown-key] a limit has no key `maximum`
///    9 |       limit: {maximum: 32, unit: utf8-bytes}
///      |               ^~~~~~~
/// help: did you mean `max`?
/// ```
public struct DiagnosticPrinter: Sendable {
    /// Whether words and markers are coloured; for terminals alone.
    public var isColoured: Bool

    /// Makes a printer.
    public init(isColoured: Bool = false) {
        self.isColoured = isColoured
    }

    /// The text of several findings, in the order given, an empty line between two.
    public func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(text).joined(separator: "\n")
    }

    /// The text of a finding, with a line break at its end.
    public func text(_ diagnostic: Diagnostic) -> String {
        let colour: Colour = diagnostic.severity == .error ? .red : .magenta
        let severity = paint("\(diagnostic.severity.rawValue):", colour)
        let message = paint(clean(diagnostic.message), .bold)
        var lines = ["\(place(diagnostic)): \(severity) [\(diagnostic.rule)] \(message)"]
        if let location = diagnostic.location {
            lines += excerpt(location, label: diagnostic.label, colour)
        }
        for note in diagnostic.notes { lines += self.lines(note) }
        if let help = diagnostic.help { lines.append("\(paint("help:", .green)) \(clean(help))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ note: Diagnostic.Note) -> [String] {
        let text = "\(paint("note:", .cyan)) \(clean(note.message))"
        guard let location = note.location else { return [text] }
        return ["\(place(location)): \(text)"] + excerpt(location, label: nil, .cyan)
    }

    private func excerpt(_ location: SourceLocation, label: String?, _ colour: Colour) -> [String] {
        guard !location.file.text.isEmpty else { return [] }
        let excerpt = SourceExcerpt(location)
        let number = String(location.range.start.line)
        let width = max(4, number.count)
        let padding = String(repeating: " ", count: width - number.count)
        let label = label.map { " \(clean($0))" } ?? ""
        return [
            "\(padding)\(number) | \(excerpt.line)",
            String(repeating: " ", count: width) + " | " + paint(excerpt.marker + label, colour),
        ]
    }

    private func place(_ diagnostic: Diagnostic) -> String {
        diagnostic.location.map(place) ?? clean(diagnostic.path)
    }

    private func place(_ location: SourceLocation) -> String {
        "\(clean(location.file.path)):\(location.range.start.line):\(location.range.start.column)"
    }

    /// Messages quote the spec, which may hold line breaks, escape sequences and marks of direction.
    private func clean(_ text: String) -> String { text.seen(linesRemain: false) }
}

// Colours.
extension DiagnosticPrinter {
    private enum Colour: String {
        case bold = "1"
        case red = "1;31"
        case green = "1;32"
        case magenta = "1;35"
        case cyan = "1;36"
    }

    private func paint(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
