import YAMLDocument

/// The line that a finding is about, ready to be shown: with a marker under the text that is meant.
struct SourceExcerpt {
    /// The line, tabs made into spaces and characters that would upset a terminal replaced.
    let line: String
    /// Spaces, `^` and perhaps `~`, as wide as the text meant.
    let marker: String

    private static let tabWidth = 4
    /// How many scalars of a very long line are shown in front of the text meant and from there on.
    private static let shown = (before: 120, after: 120)

    init(_ location: SourceLocation) {
        let scalars = location.file.text.unicodeScalars
        let start = Self.index(location.range.start.offset, in: location.file.text)
        let end = max(start, Self.index(location.range.end.offset, in: location.file.text))
        let first = Self.walk(back: Self.shown.before, from: start, in: scalars)
        let last = Self.walk(Self.shown.after, from: start, in: scalars)
        let isCut = (
            before: first > scalars.startIndex && !Self.isLineBreak(scalars[scalars.index(before: first)]),
            after: last < scalars.endIndex && !Self.isLineBreak(scalars[last])
        )

        let before = (isCut.before ? "…" : "") + Self.printable(scalars[first..<start], from: isCut.before ? 1 : 0)
        let beforeWidth = DisplayWidth.of(before)
        let meant = Self.printable(scalars[start..<min(end, last)], from: beforeWidth)
        let after = Self.printable(scalars[min(end, last)..<last], from: beforeWidth + DisplayWidth.of(meant))

        line = Self.withoutTrailingSpaces(before + meant + after + (isCut.after ? "…" : ""))
        let tail = max(0, DisplayWidth.of(Self.withoutTrailingSpaces(meant)) - 1)
        marker = String(repeating: " ", count: beforeWidth) + "^" + String(repeating: "~", count: tail)
    }

    private static func index(_ offset: Int, in text: String) -> String.Index {
        let utf8 = text.utf8
        return utf8.index(utf8.startIndex, offsetBy: max(0, offset), limitedBy: utf8.endIndex) ?? utf8.endIndex
    }

    private static func walk(
        _ count: Int,
        from start: String.Index,
        in text: String.UnicodeScalarView
    ) -> String.Index {
        var index = start
        for _ in 0..<count where index < text.endIndex && !isLineBreak(text[index]) {
            index = text.index(after: index)
        }
        return index
    }

    private static func walk(
        back count: Int,
        from start: String.Index,
        in text: String.UnicodeScalarView
    ) -> String.Index {
        var index = start
        for _ in 0..<count where index > text.startIndex && !isLineBreak(text[text.index(before: index)]) {
            index = text.index(before: index)
        }
        return index
    }

    private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private static func printable(_ scalars: String.UnicodeScalarView.SubSequence, from column: Int) -> String {
        var text = ""
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar == "\t" {
                let width = column + DisplayWidth.of(text)
                text += String(repeating: " ", count: tabWidth - width % tabWidth)
            } else if scalars.isFlawed(at: index) {
                text.unicodeScalars.append("\u{FFFD}")
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func withoutTrailingSpaces(_ text: String) -> String {
        var text = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
