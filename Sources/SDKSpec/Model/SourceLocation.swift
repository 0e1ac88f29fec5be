import YAMLDocument

/// Where a piece of the spec stands: a file and the range of text in it.
public struct SourceLocation: Sendable {
    /// The file that holds the text.
    public let file: SourceFile
    /// The text meant.
    public let range: SourceRange

    /// Makes a location out of a file and a range in it.
    public init(file: SourceFile, range: SourceRange) {
        self.file = file
        self.range = range
    }

    /// The text itself.
    var text: String {
        String(decoding: file.bytes(range.start.offset..<range.end.offset), as: UTF8.self)
    }

}

extension SourceLocation: Hashable {
    /// Whether both are the same text of the same file.
    public static func == (left: SourceLocation, right: SourceLocation) -> Bool {
        left.range == right.range && left.file.path == right.file.path
    }

    /// Hashes the place in the file: hardly any two files have findings in the same one.
    public func hash(into hasher: inout Hasher) { hasher.combine(range) }
}
