import SDKRuntime

/// Finds the `id` of a message whose JSON can't be read: that the rest of it is broken is no reason to let whoever
/// waits for it wait.
struct MessageID {
    private var rest: Substring.UTF8View
    /// How many objects and lists are open.
    private var depth = 0

    private init(_ text: String) {
        rest = text[...].utf8
    }

    /// The `id` that is a member of the message itself, if it can be found.
    static func find(in text: String) -> WireValue? {
        var search = MessageID(text)
        return search.find()
    }

    private mutating func find() -> WireValue? {
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let isID = skipText() == "id"
                // No text but a name stands before a colon.
                if isID, depth == 1, let value = memberValue() { return value }
            default: break
            }
        }
        return nil
    }

    /// Goes behind a text that has begun.
    ///
    /// - Returns: What stands in it, as it is written.
    private mutating func skipText() -> String {
        let start = rest
        var isEscaped = false
        while let byte = rest.popFirst() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                break
            }
        }
        return String(Substring(start[..<rest.startIndex]).dropLast())
    }

    /// The value behind a colon, as long as it is neither a list nor an object; nil when there is no colon.
    private mutating func memberValue() -> WireValue? {
        skipSpace()
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest.removeFirst()
        skipSpace()
        let ends = Array(",}]".utf8)
        return try? WireValue(json: String(Substring(rest.prefix { !ends.contains($0) })))
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 10 || $0 == 13 }
    }
}
