import YAMLDocument

/// A piece of a file that is written anew.
struct SourceEdit {
    /// The bytes that it stands for, as offsets in the file's text.
    let range: Range<Int>
    let text: String

    /// A text with some pieces of it written anew; all others stay as they are, byte for byte.
    ///
    /// - Parameter edits: The pieces, none of which overlap.
    static func apply(_ edits: [SourceEdit], to text: String) -> String {
        let utf8 = text.utf8
        var result: [UInt8] = []
        var end = utf8.startIndex
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += utf8[end..<utf8.index(utf8.startIndex, offsetBy: edit.range.lowerBound)]
            result += Array(edit.text.utf8)
            end = utf8.index(utf8.startIndex, offsetBy: edit.range.upperBound)
        }
        result += utf8[end...]
        return String(decoding: result, as: UTF8.self)
    }
}

extension SourceFile {
    /// How the first line of the file ends, and so all of them.
    var lineBreak: String {
        let utf8 = text.utf8
        guard let index = utf8.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        let next = utf8.index(after: index)
        guard utf8[index] == 0x0D else { return "\n" }
        return next < utf8.endIndex && utf8[next] == 0x0A ? "\r\n" : "\r"
    }

    /// The offset of the colon behind a key. Behind `? key` it stands in another line, comments in between.
    func colon(behind entry: YAMLEntry) -> Int? {
        let bytes = text.utf8
        let end = bytes.index(bytes.startIndex, offsetBy: entry.keyRange.end.offset)
        var rest = bytes[end...]
        while let next = rest.first, next != UInt8(ascii: ":") {
            switch next {
            case UInt8(ascii: "#"): rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D: rest = rest.dropFirst()
            default: return nil  // No colon comes, so it is no key that was written out.
            }
        }
        return rest.isEmpty ? nil : entry.keyRange.end.offset + bytes.distance(from: end, to: rest.startIndex)
    }

    /// The text between two offsets.
    func text(_ range: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return text[start..<utf8.index(utf8.startIndex, offsetBy: range.upperBound)]
    }
}
