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
    /// The level of a heading, from 1; nil where the page's form doesn't say that it is one.
    let level: Int?
    /// The cells of a row; nil where the page's form doesn't tell them apart.
    let cells: [String]?
    /// Whether the page's form says that it is code.
    let isCode: Bool
    /// Whether there is nothing above it and nothing below.
    var standsAlone = false
    /// Whether it is a row of a table of parameters.
    var isRow = false
    /// The piece of the section that it belongs to.
    public var part = Part.words

    init(_ text: String, at location: SourceLocation, level: Int? = nil, cells: [String]? = nil, isCode: Bool = false) {
        self.text = text
        bytes = Array(text.utf8)
        self.location = location
        self.level = level
        self.cells = cells
        self.isCode = isCode
    }

    /// The place of a piece of the line.
    func location(of bytes: Range<Int>) -> SourceLocation {
        let start = location.range.start
        func position(_ offset: Int) -> SourcePosition {
            let columns = self.bytes[..<min(offset, self.bytes.count)].count { $0 & 0xC0 != 0x80 }
            return SourcePosition(line: start.line, column: start.column + columns, offset: start.offset + offset)
        }
        let range = SourceRange(start: position(bytes.lowerBound), end: position(bytes.upperBound))
        return SourceLocation(file: location.file, range: range)
    }
}
