import Platform

/// A difference between what is generated and what lies in the output directory.
public enum OutputDifference: Sendable, Equatable {
    /// The file isn't there.
    case missing(path: String)
    /// The file was generated once and isn't any more.
    case stale(path: String)
    /// The file has another text, first in the line given.
    case different(path: String, line: Int, expected: String, found: String)

    /// The file's path, relative to the output directory.
    public var path: String {
        switch self {
        case .missing(let path), .stale(let path), .different(let path, _, _, _): path
        }
    }

    /// How what lies in the directory differs from a file; nil where it doesn't.
    init?(of file: GeneratedFile, in directory: URL) throws(GenerationError) {
        let url = directory.appending(path: file.path)
        let path = url.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else {
            self = .missing(path: file.path)
            return
        }
        guard !FileManager.default.isFolder(path) else {
            throw .file(path: path, action: "replace", reason: "it is a directory")
        }
        do {
            if try file.isText(at: path) { return nil }
            let found = String(decoding: try Data(contentsOf: url), as: UTF8.self)
            self = .between(file.path, expected: file.contents, found: found)
        } catch {
            throw .file(path: path, action: "read", reason: FileProblem.reason(of: error))
        }
    }

    /// The first line in which two texts differ.
    static func between(_ path: String, expected: String, found: String) -> OutputDifference {
        var expectedLines = expected.lines.makeIterator()
        var foundLines = found.lines.makeIterator()
        var line = 1
        while true {
            let one = expectedLines.next()
            let other = foundLines.next()
            let isSame = one.map { Array($0.utf8) } == other.map { Array($0.utf8) }
            guard isSame, one != nil else {
                return .different(
                    path: path,
                    line: line,
                    expected: one ?? "(no such line)",
                    found: other ?? "(no such line)"
                )
            }
            line += 1
        }
    }
}

extension OutputDifference: CustomStringConvertible {
    /// The difference in words, with the lines where there are any.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): is missing"
        case .stale(let path): "\(path): isn't generated any more"
        case .different(let path, let line, let expected, let found):
            """
            \(path):\(line): differs
                generated: \(expected.seen(linesRemain: false))
                found:     \(found.seen(linesRemain: false))
            """
        }
    }
}

extension GeneratedFile {
    /// Whether a file on disk holds the same text. No more than a piece of it is read at a time.
    fileprivate func isText(at path: String) throws -> Bool {
        guard let file = fopen(path, "rb") else { throw POSIXError.last }
        defer { fclose(file) }
        let isSame = pieces.allSatisfy { piece in
            var piece = piece
            var found = [UInt8](repeating: 0, count: piece.utf8.count)
            let count = fread(&found, 1, found.count, file)
            return count == found.count
                && piece.withUTF8 { text in text.baseAddress.map { memcmp($0, found, count) == 0 } ?? true }
        }
        return isSame && getc(file) == EOF
    }
}
