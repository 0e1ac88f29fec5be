extension CaseValue {
    /// The value as JSON on one line, without spaces.
    var json: String {
        var json = ""
        write(to: &json)
        return json
    }

    /// Writes into one text: putting the texts of parts together would copy each of them once a level.
    private func write(to json: inout String) {
        switch self {
        case .null: json += "null"
        case .bool(let truth): json += truth ? "true" : "false"
        case .number(let digits): json += digits
        case .string(let text): Self.write(quoted: text, to: &json)
        case .array(let items):
            json += "["
            for (index, item) in items.enumerated() {
                if index > 0 { json += "," }
                item.write(to: &json)
            }
            json += "]"
        case .object(let members):
            json += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { json += "," }
                Self.write(quoted: member.name, to: &json)
                json += ":"
                member.value.write(to: &json)
            }
            json += "}"
        }
    }

    private static func write(quoted text: String, to json: inout String) {
        json += "\""
        // Nearly every text is plain, and looking at bytes is many times faster than asking Unicode.
        if text.utf8.allSatisfy(SwiftText.isPlain) { json += text } else { write(escaped: text, to: &json) }
        json += "\""
    }

    private static func write(escaped text: String, to json: inout String) {
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
    }

    /// Whether a scalar can stand in a source file without puzzling its readers.
    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
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
