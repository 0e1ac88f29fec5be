import Platform

// The mark stands among the first lines; a licence may stand before it.
extension GeneratedFile {
    private static let longestStart = 4096

    /// Whether the file carries the mark, which not every format has a place for.
    var isMarked: Bool {
        var start = ""
        for piece in pieces {
            start += piece
            if start.utf8.count >= Self.longestStart { break }
        }
        return start.contains(Self.mark)
    }

    /// Whether a file on disk carries the mark.
    static func isMarked(_ path: String) -> Bool {
        guard let file = FileManager.default.contents(atPath: path) else { return false }
        return String(decoding: file.prefix(longestStart), as: UTF8.self).contains(mark)
    }

    /// Whether a file on disk holds something that wasn't generated.
    static func isForeign(_ path: String) -> Bool {
        guard let file = FileManager.default.contents(atPath: path), !file.isEmpty else { return false }
        return !isMarked(path)
    }
}
