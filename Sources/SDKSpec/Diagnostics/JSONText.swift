/// Texts as JSON has them.
package enum JSONText {
    /// A text in quotes.
    package static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// What stands between the quotes. Characters that aren't seen, or that change others, are escaped, so that nobody
    /// who reads the file is misled.
    package static func escaped(_ text: String) -> String {
        // Most texts stand for themselves, and Unicode takes many times longer to ask.
        guard !text.utf8.allSatisfy(isPlain) else { return text }
        var json = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            default:
                if isSeen(scalar) { json.unicodeScalars.append(scalar) } else { json += escaped(scalar) }
            }
        }
        return json
    }

    /// Whether a byte is a character of ASCII that stands for itself between quotes, in Swift and in JSON.
    package static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
            .nonspacingMark, .enclosingMark, .spacingMark:
            false
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        UTF16.encode(scalar).map { units in
            units.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? ""
    }
}
