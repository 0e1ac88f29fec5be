import YAMLDocument

/// The line that a finding is about, ready to be shown: with a marker under the text that is meant.
struct SourceExcerpt {
    /// The line, tabs made into spaces and characters that would upset a terminal replaced.
    let line: String
    /// Spaces, `^` and perhaps `~`, as wide as the text meant.
    let marker: String

    private static let tabWidth = 4
    /// What is shown of a very long line, in front of the text meant and from there on.
    private static let shown = (before: 60, after: 100)

    /// - Returns: nil when the file has no such line.
    init?(_ location: SourceLocation) {
        guard let text = location.file.line(location.range.start.line) else { return nil }
        let scalars = Array(text.unicodeScalars)
        let range = location.range
        let start = min(max(range.start.column - 1, 0), scalars.count)
        let isOneLine = range.end.line == range.start.line
        let end = isOneLine ? min(max(range.end.column - 1, start), scalars.count) : scalars.count
        let first = max(0, start - Self.shown.before)
        let last = min(scalars.count, start + Self.shown.after)

        let before = Self.printable(scalars[first..<start], from: 0)
        let beforeWidth = DisplayWidth.of(before)
        let meant = Self.printable(scalars[start..<min(end, last)], from: beforeWidth)
        let after = Self.printable(scalars[min(end, last)..<last], from: beforeWidth + DisplayWidth.of(meant))
        let cut = (before: first > 0 ? "…" : "", after: last < scalars.count ? "…" : "")

        line = Self.withoutTrailingSpaces(cut.before + before + meant + after + cut.after)
        let indent = String(repeating: " ", count: beforeWidth + cut.before.count)
        let tail = String(repeating: "~", count: max(0, DisplayWidth.of(Self.withoutTrailingSpaces(meant)) - 1))
        marker = indent + "^" + tail
    }

    private static func printable(_ scalars: ArraySlice<Unicode.Scalar>, from column: Int) -> String {
        var text = ""
        for scalar in scalars {
            if scalar == "\t" {
                let width = column + DisplayWidth.of(text)
                text += String(repeating: " ", count: tabWidth - width % tabWidth)
            } else if isUnfit(scalar) {
                text.unicodeScalars.append("\u{FFFD}")
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Control characters and those that change the direction of the text.
    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
            || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    private static func withoutTrailingSpaces(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
