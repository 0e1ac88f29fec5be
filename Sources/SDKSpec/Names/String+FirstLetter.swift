extension String {
    /// The text with its first letter in upper case.
    public var upperFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text with its leading capitals in lower case: `ConversationID` is `conversationID`, `URLText` is `urlText`.
    public var lowerFirst: String {
        let capitals = prefix { $0.isUppercase }
        let end =
            capitals.count > 1 && capitals.endIndex != endIndex && self[capitals.endIndex].isLetter
            ? index(before: capitals.endIndex) : capitals.endIndex
        return self[..<end].lowercased() + self[end...]
    }
}
