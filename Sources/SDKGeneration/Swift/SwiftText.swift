/// Pieces of Swift source text.
public enum SwiftText {
    /// The most columns of a line.
    public static let width = 120

    /// A text as a literal in double quotes.
    public static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0": result += "\\0"
            default:
                if needsEscape(scalar) {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// Lines as a raw literal of several lines, `#"""`, with as many `#` as the text needs.
    ///
    /// - Parameters:
    ///   - lines: The lines, without line ends. They must not hold line ends or control characters.
    ///   - indent: The column in which the lines and the closing quotes stand.
    public static func rawLines(_ lines: [String], indent: Int) -> String {
        var pounds = "#"
        while lines.contains(where: { $0.contains("\"\"\"\(pounds)") || $0.contains("\\\(pounds)") }) { pounds += "#" }
        let space = String(repeating: " ", count: indent)
        let body = lines.map { "\($0.isEmpty ? "" : space)\($0)\n" }.joined()
        return "\(pounds)\"\"\"\n\(body)\(space)\"\"\"\(pounds)"
    }

    /// A block of lines moved to the right; empty lines stay empty.
    public static func indented(_ text: String, by columns: Int) -> String {
        let space = String(repeating: " ", count: columns)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "\(space)\($0)" }
            .joined(separator: "\n")
    }

    /// Words in lines of a width, broken at spaces; a word that is too long stays whole.
    public static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var length = 0
        for word in text.utf8.split(whereSeparator: isSpace) {
            let count = columns(of: word)
            if !line.isEmpty && length + 1 + count > width {
                lines.append(line)
                line = ""
                length = 0
            }
            if !line.isEmpty {
                line += " "
                length += 1
            }
            line += Substring(word)
            length += count
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// The white space of ASCII. Looking at bytes is many times faster than looking at characters.
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The characters of a word, which are its bytes where it is all ASCII.
    private static func columns(of word: Substring.UTF8View) -> Int {
        word.allSatisfy { $0 < 0x80 } ? word.count : Substring(word).count
    }

    /// Control characters and those that are not seen or turn the direction of writing.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
