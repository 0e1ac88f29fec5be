/// A file that the generator made.
public struct GeneratedFile: Sendable {
    /// Where it belongs, relative to the output directory, with `/` between names: `TencentCloudChat/API.swift`.
    public let path: String
    /// Its text, in pieces that follow each other.
    let pieces: [String]

    /// Its text.
    public var contents: String { pieces.count == 1 ? pieces[0] : pieces.joined() }

    /// Makes a file.
    public init(path: String, contents: String) {
        self.init(path: path, pieces: [contents])
    }

    /// Makes a file of a text in pieces.
    init(path: String, pieces: [String]) {
        self.path = path
        self.pieces = pieces
    }

    /// The same text under another path.
    public func moved(to path: String) -> GeneratedFile { GeneratedFile(path: path, pieces: pieces) }

    /// The words by which a file is known as generated; the template `Header` puts them at the beginning of each.
    public static let mark = "Generated from the spec by sdkgen. Do not edit."

    /// How many bytes of templates and shorter values are put together in a piece.
    static let mostBytesOfPiece = 1 << 18
    /// A value of more bytes is a piece of its own.
    static let bytesOfLongValue = 1 << 14
}

extension GeneratedFile: Equatable {
    /// Whether two files have the same path and the same text, whatever pieces it came in.
    public static func == (one: GeneratedFile, other: GeneratedFile) -> Bool {
        one.path == other.path && one.contents == other.contents
    }
}
