import SDKSpec
import YAMLDocument

/// A line of a page, as a reader sees it.
public struct PageLine: Sendable {
    /// A piece of a section.
    public enum Part: Sendable {
        /// Sentences.
        case words
        /// The table of parameters and what is said of each.
        case parameters
        /// What a call answers.
        case answer
        /// Code.
        case sample
    }

    /// The text, without spaces at its ends.
    public let text: String
    /// The text's bytes.
    let bytes: [UInt8]
    /// Where it stands.
    public let location: SourceLocation
    /// Where pieces of it stand that don't follow each other in the file, in the order of the text.
    private let pieces: [Piece]
    /// The level of a heading, from 1; nil where the page's form doesn't say that it is one.
    let level: Int?
    /// The cells of a row; nil where the page's form doesn't tell them apart.
    let cells: [PageName]?
    /// Whether the page's form says that it is code.
    let isCode: Bool
    /// Whether there is nothing above it and nothing below.
    var standsAlone = false
    /// Whether it is a row of a table of parameters.
    var isRow = false
    /// The parameter whose row it is, or stands in what is said of it; nil for every other line.
    var row: String?
    /// The piece of the section that it belongs to.
    public var part = Part.words

    /// A piece of a line that stands as it is in the file.
    struct Piece: Sendable {
        /// Where in the line it begins, in bytes.
        let start: Int
        /// Where it begins in the file.
        let place: SourcePosition
    }

    init(
        _ text: String,
        at location: SourceLocation,
        pieces: [Piece] = [],
        level: Int? = nil,
        cells: [PageName]? = nil,
        isCode: Bool = false
    ) {
        self.text = text
        bytes = Array(text.utf8)
        self.location = location
        self.pieces = pieces
        self.level = level
        self.cells = cells
        self.isCode = isCode
    }

    /// A line as a reader sees it: spaces of every kind are spaces, and what can't be seen isn't there.
    init(seen text: Substring, at location: SourceLocation) {
        guard text.unicodeScalars.contains(where: { $0.isOddSpace || $0.isUnseen }) else {
            self.init(String(text), at: location)
            return
        }
        var (seen, pieces) = (String.UnicodeScalarView(), [Piece]())
        var place = location.range.start
        var isBroken = true
        for scalar in text.unicodeScalars {
            let isAtStart = seen.isEmpty && scalar.properties.isWhitespace
            if !scalar.isUnseen, !isAtStart {
                if isBroken { pieces.append(Piece(start: String(seen).utf8.count, place: place)) }
                seen.append(scalar.isOddSpace ? " " : scalar)
            }
            isBroken = scalar.isUnseen || scalar.isOddSpace || isAtStart
            place.column += 1
            place.offset += UTF8.width(scalar)
        }
        while seen.last?.properties.isWhitespace == true { seen.removeLast() }
        self.init(String(seen), at: location, pieces: pieces)
    }

    /// Whether it is neither code nor a row of a table.
    var isSentence: Bool { part != .sample && !isRow }

    /// A piece of the line.
    func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The place of a piece of the line.
    func location(of range: Range<Int>) -> SourceLocation {
        let piece = pieces.last { $0.start <= range.lowerBound } ?? Piece(start: 0, place: location.range.start)
        func position(_ offset: Int) -> SourcePosition {
            let columns = bytes[piece.start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
            return SourcePosition(
                line: piece.place.line,
                column: piece.place.column + columns,
                offset: piece.place.offset + offset - piece.start
            )
        }
        let range = SourceRange(start: position(range.lowerBound), end: position(range.upperBound))
        return SourceLocation(file: location.file, range: range)
    }
}

extension Unicode.Scalar {
    /// Whether it is a space, and not the one of ASCII or a tab.
    fileprivate var isOddSpace: Bool { value >= 0x80 && properties.isWhitespace }

    /// Whether it takes no room: a joiner, a mark of direction or of the order of bytes, a hyphen that may show.
    var isUnseen: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false  // All other characters can be seen.
        }
    }
}
