import SDKSpec

extension CaseValue {
    /// The value as JSON on one line, without spaces.
    package var json: String {
        var json: [UInt8] = []
        json.reserveCapacity(512)
        write(to: &json, isSpaced: false)
        return String(decoding: json, as: UTF8.self)
    }

    /// Writes into one row of bytes: putting the texts of parts together would copy each of them once a level.
    ///
    /// - Parameter isSpaced: Whether a space stands behind commas and colons.
    package func write(to json: inout [UInt8], isSpaced: Bool) {
        switch self {
        case .null: json += "null".utf8
        case .bool(let truth): json += (truth ? "true" : "false").utf8
        case .number(let digits): json += digits.utf8
        case .string(let text): Self.write(quoted: text, to: &json)
        case .array(let items):
            json.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { Self.write(separator: ",", isSpaced, to: &json) }
                item.write(to: &json, isSpaced: isSpaced)
            }
            json.append(UInt8(ascii: "]"))
        case .object(let members):
            json.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { Self.write(separator: ",", isSpaced, to: &json) }
                Self.write(quoted: member.name, to: &json)
                Self.write(separator: ":", isSpaced, to: &json)
                member.value.write(to: &json, isSpaced: isSpaced)
            }
            json.append(UInt8(ascii: "}"))
        }
    }

    private static func write(separator: Unicode.Scalar, _ isSpaced: Bool, to json: inout [UInt8]) {
        json.append(UInt8(ascii: separator))
        if isSpaced { json.append(UInt8(ascii: " ")) }
    }

    package static func write(quoted text: String, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        // Nearly every text is plain, and looking at bytes is many times faster than asking Unicode.
        let isWritten = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.allSatisfy(JSONText.isPlain) else { return false }
            json.append(contentsOf: bytes)
            return true
        }
        if isWritten != true { json += JSONText.escaped(text).utf8 }
        json.append(UInt8(ascii: "\""))
    }
}
