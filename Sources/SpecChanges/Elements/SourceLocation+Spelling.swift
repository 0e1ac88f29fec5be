import SDKSpec

extension SourceLocation {
    /// The text that stands there, without the indentation that its first line has, and without comments that fill a
    /// line.
    var spelling: String { spellingLines.joined(separator: "\n") }

    /// The lines of the text that stands there.
    private var spellingLines: [String] {
        let bytes = file.text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: min(range.start.offset, bytes.count))
        let end = bytes.index(bytes.startIndex, offsetBy: min(max(range.start.offset, range.end.offset), bytes.count))
        let indentation = range.start.column - 1
        return file.text[start..<end].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            .compactMap { index, line in
                let text = index == 0 ? line : line.dropFirst(min(indentation, line.prefix { $0 == " " }.count))
                let content = text.drop { $0 == " " }
                return content.isEmpty || content.hasPrefix("#") ? nil : String(text).withoutSpacesAtItsEnd
            }
    }
}

extension String {
    fileprivate var withoutSpacesAtItsEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
