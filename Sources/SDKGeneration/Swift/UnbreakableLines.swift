/// Notices lines of Swift that are longer than a line may be, in a text that comes in pieces: names and texts that no line
/// has room for can't be broken, and what is around them isn't laid out as anybody would have it.
///
/// Comments may be as long as they like, and so may the lines of literals of several lines.
struct UnbreakableLines {
    /// The line that keeps `swift format` away from a file.
    static let mark = "// swift-format-ignore-file"

    /// Whether there was one.
    private(set) var areThere = false
    /// The `#` of the literal of several lines that the line is in; nil outside of one.
    private var literal: Int?
    private var line = Line()

    /// What is known of a line while its bytes go by.
    private struct Line {
        var columns = 0
        /// How many of its first characters, blanks aside, are slashes.
        var slashes = 0
        /// How many are quotes, and how many `#` follow them.
        var quotes = 0
        var hashesBehind = 0
        /// Whether anything else has come.
        var isBegun = false
        /// The row of `#` and quotes with which it ends so far.
        var lastHashes = 0
        var lastQuotes = 0
    }

    /// Whether some pieces of text, taken together, hold such a line.
    static func areThere(in pieces: [String]) -> Bool {
        var lines = UnbreakableLines()
        for piece in pieces {
            for byte in piece.utf8 where !lines.areThere { lines.take(byte) }
        }
        lines.endLine()
        return lines.areThere
    }

    private mutating func take(_ byte: UInt8) {
        if byte == UInt8(ascii: "\n") { return endLine() }
        // Bytes that go on with a character.
        if byte & 0b1100_0000 != 0b1000_0000 { line.columns += 1 }
        noteStart(byte)
        switch byte {
        case UInt8(ascii: "#"): (line.lastHashes, line.lastQuotes) = (line.lastQuotes > 0 ? 1 : line.lastHashes + 1, 0)
        case UInt8(ascii: "\""): line.lastQuotes += 1
        default: (line.lastHashes, line.lastQuotes) = (0, 0)  // Nothing that could begin a literal at the end.
        }
    }

    private mutating func noteStart(_ byte: UInt8) {
        if line.isBegun { return }
        switch byte {
        case UInt8(ascii: " "): break
        case UInt8(ascii: "/") where line.quotes == 0: line.slashes += 1
        case UInt8(ascii: "\"") where line.slashes == 0 && line.hashesBehind == 0: line.quotes += 1
        case UInt8(ascii: "#") where line.quotes > 0: line.hashesBehind += 1
        default: line.isBegun = true
        }
    }

    private mutating func endLine() {
        if let hashes = literal {
            if line.quotes == 3, line.hashesBehind >= hashes { literal = nil }
        } else {
            if line.columns > SwiftText.width, line.slashes < 2 { areThere = true }
            if line.lastQuotes == 3 { literal = line.lastHashes }
        }
        line = Line()
    }
}
