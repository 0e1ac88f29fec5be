extension StringProtocol {
    /// The text without the white space at its ends.
    package var trimmed: SubSequence {
        let text = drop(while: \.isWhitespace)
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
        return self[text.startIndex...last]
    }
}
