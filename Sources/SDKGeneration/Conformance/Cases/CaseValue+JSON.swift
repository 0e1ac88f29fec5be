extension CaseValue {
    /// The value as JSON on one line, without spaces.
    var json: String {
        var json: [UInt8] = []
        json.reserveCapacity(512)
        write(to: &json)
        return String(decoding: json, as: UTF8.self)
    }

    /// Writes into one row of bytes: putting the texts of parts together would copy each of them once a level.
    private func write(to json: inout [UInt8]) {
        switch self {
        case .null: json += "null".utf8
        case .bool(let truth): json += (truth ? "true" : "false").utf8
        case .number(let digits): json += digits.utf8
        case .string(let text): Self.write(quoted: text, to: &json)
        case .array(let items):
            json.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                item.write(to: &json)
            }
            json.append(UInt8(ascii: "]"))
        case .object(let members):
            json.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                Self.write(quoted: member.name, to: &json)
                json.append(UInt8(ascii: ":"))
                member.value.write(to: &json)
            }
            json.append(UInt8(ascii: "}"))
        }
    }

    private static func write(quoted text: String, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        // Nearly every text is plain, and looking at bytes is many times faster than asking Unicode.
        json += (text.allBytes(SwiftText.isPlain) ? text : escaped(text)).utf8
        json.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ text: String) -> String {
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
