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
        case .missing(let path): "\(path): isn't there"
        case .stale(let path): "\(path): isn't generated any more"
        case .different(let path, let line, let expected, let found):
            "\(path):\(line): differs\n    generated: \(expected)\n    found:     \(found)"
        }
    }
}
