/// Notices lines of Swift that are longer than a line may be, in a text that comes in pieces: names and texts that no line
/// has room for can't be broken, and what is around them isn't laid out as anybody would have it.
///
/// Comments may be as long as they like, and so may the lines of literals of several lines.
struct UnbreakableLines {
    /// The line that keeps `swift format` away from a file.
    static let mark = "// swift-format-ignore-file"

    private static let (quotes, slashes) = (Array("\"\"\"".utf8), Array("//".utf8))

    /// Whether there was one.
    private var areThere = false
    /// How many `#` the literal of several lines has that the next line is in; nil outside of one.
    private var literal: Int?

    /// Whether some pieces of text, taken together, hold such a line.
    static func areThere(in pieces: [String]) -> Bool {
        var lines = UnbreakableLines()
        // What stands in a piece behind its last line end, which the next piece goes on with.
        var rest: [UInt8] = []
        for var piece in pieces where !lines.areThere {
            piece.withUTF8 { bytes in
                var start = 0
                while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                    if rest.isEmpty {
                        lines.take(bytes[start..<end])
                    } else {
                        lines.take(rest + bytes[start..<end])
                        rest = []
                    }
                    start = end + 1
                }
                rest += bytes[start...]
            }
        }
        lines.take(rest)
        return lines.areThere
    }

    private mutating func take(_ line: some BidirectionalCollection<UInt8>) {
        if let hashes = literal {
            let start = line.drop { $0 == UInt8(ascii: " ") }
            let end = start.dropFirst(Self.quotes.count).prefix { $0 == UInt8(ascii: "#") }
            if start.starts(with: Self.quotes), end.count >= hashes { literal = nil }
            return
        }
        if line.count > SwiftText.width, Self.isTooLong(line) { areThere = true }
        guard line.suffix(Self.quotes.count).elementsEqual(Self.quotes) else { return }
        literal = line.dropLast(Self.quotes.count).reversed().prefix { $0 == UInt8(ascii: "#") }.count
    }

    private static func isTooLong(_ line: some Collection<UInt8>) -> Bool {
        // Bytes that go on with a character take no column.
        let columns = line.count { $0 & 0b1100_0000 != 0b1000_0000 }
        return columns > SwiftText.width && !line.drop { $0 == UInt8(ascii: " ") }.starts(with: slashes)
    }
}
