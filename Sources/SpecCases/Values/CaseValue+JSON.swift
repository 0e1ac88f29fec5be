import SDKSpec

extension CaseValue {
    /// The value as JSON on one line, without spaces.
    package var json: String { json(as: .plain) }

    /// The value as a template for the runner: members that look like those of a hole have a `$` more.
    package var template: String { json(as: .template) }

    /// What is written.
    package enum Form {
        /// The value itself.
        case plain
        /// What the runner fills in.
        case template
    }

    private func json(as form: Form) -> String {
        var json: [UInt8] = []
        json.reserveCapacity(512)
        write(to: &json, isSpaced: false, as: form)
        return String(decoding: json, as: UTF8.self)
    }

    /// Writes into one row of bytes: putting the texts of parts together would copy each of them once a level.
    ///
    /// - Parameter isSpaced: Whether a space stands behind commas and colons.
    package func write(to json: inout [UInt8], isSpaced: Bool, as form: Form = .plain) {
        switch self {
        case .null: json += "null".utf8
        case .bool(let truth): json += (truth ? "true" : "false").utf8
        case .number(let digits): json += digits.utf8
        case .string(let text): Self.write(quoted: text, to: &json)
        case .array(let items):
            json.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { Self.write(separator: ",", isSpaced, to: &json) }
                item.write(to: &json, isSpaced: isSpaced, as: form)
            }
            json.append(UInt8(ascii: "]"))
        case .object(let members): Self.write(members, to: &json, isSpaced, form, isHole: false)
        case .hole(let hole): Self.write(hole.members, to: &json, isSpaced, form, isHole: true)
        }
    }

    private static func write(
        _ members: [Member],
        to json: inout [UInt8],
        _ isSpaced: Bool,
        _ form: Form,
        isHole: Bool
    ) {
        json.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { write(separator: ",", isSpaced, to: &json) }
            let looksLikeHole = !isHole && form == .template && member.name.utf8.first == UInt8(ascii: "$")
            write(quoted: looksLikeHole ? "$\(member.name)" : member.name, to: &json)
            write(separator: ":", isSpaced, to: &json)
            member.value.write(to: &json, isSpaced: isSpaced, as: form)
        }
        json.append(UInt8(ascii: "}"))
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
