import SDKSpec
import YAMLDocument

/// Reads the lines of a page that was saved, or copied, as text.
enum TextPage {
    static func lines(of file: SourceFile) -> [PageLine] {
        var lines: [PageLine] = []
        var isBlankBefore = true
        var number = 0
        while let line = file.line(number + 1) {
            number += 1
            let text = line.trimmed
            guard !text.isEmpty else {
                isBlankBefore = true
                continue
            }
            let columns = line.unicodeScalars.distance(from: line.startIndex, to: text.startIndex)
            let offset = file.text.utf8.distance(from: file.text.startIndex, to: text.startIndex)
            let start = SourcePosition(line: number, column: columns + 1, offset: offset)
            let end = SourcePosition(
                line: number,
                column: columns + 1 + text.unicodeScalars.count,
                offset: offset + text.utf8.count
            )
            let location = SourceLocation(file: file, range: SourceRange(start: start, end: end))
            // A line stands alone while nothing follows it directly.
            if !isBlankBefore { lines[lines.count - 1].standsAlone = false }
            var read = PageLine(seen: text, at: location)
            read.standsAlone = isBlankBefore
            lines.append(read)
            isBlankBefore = false
        }
        return lines
    }
}
