/// What a request is made to: a path, and what follows its question mark.
struct RequestTarget {
    /// The path.
    let path: String
    /// The device that is named, if there is one.
    let device: String?
    /// Whether it is clear which device is named, if one is.
    let canBeRead: Bool

    init(_ uri: String) {
        let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        let pairs = parts.count > 1 ? parts[1].split(separator: "&") : []
        let written = pairs.compactMap { pair -> Substring? in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return sides.count == 2 && sides[0] == "device" ? sides[1] : nil
        }
        let values = written.map(Self.decoded)
        device = values.compactMap(\.self).first { !$0.isEmpty }
        canBeRead = !values.contains(nil)
    }

    /// A text with `%2F` and the like, and `+` for a space; nil when it isn't UTF-8 then.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = Substring(rest.prefix(2))
                // A sign would be taken, too.
                guard digits.count == 2, digits.allSatisfy(\.isHexDigit), let value = UInt8(digits, radix: 16) else {
                    return nil
                }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
