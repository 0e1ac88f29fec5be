extension StringProtocol {
    /// The text without the white space at its ends.
    package var trimmed: SubSequence {
        // Most texts begin and end with a character of ASCII that is seen, and the table of white space is slow.
        let ends = (unicodeScalars.first, unicodeScalars.last)
        if let first = ends.0, let last = ends.1, first.isSeen, last.isSeen { return self[...] }
        let text = drop(while: \.isWhitespace)
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
        return self[text.startIndex...last]
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of ASCII that is no white space.
    fileprivate var isSeen: Bool { "!"..."~" ~= self }
}
