import SDKSpec

extension String {
    /// A name for the spec out of what a page calls something: `chatID` of `chat_id`, `createMessage` of `Create Message`.
    var draftedName: String {
        let words = split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count > 1 else { return self }
        return words[0].lowerFirst + words.dropFirst().map { $0.lowercased() == "id" ? "ID" : $0.upperFirst }.joined()
    }

    /// It as a text of YAML: in quotes where it would be something else.
    var draftedText: String {
        contains { ":#{}[],\"'&*!|>%@`".contains($0) } ? JSONText.quoted(self) : self
    }
}

extension Page {
    /// A citation of one of its sections.
    func citation(_ title: String) -> String {
        let citation = title.isEmpty ? document : "\(document)#\(title)"
        // A heading with a colon would be a key.
        return citation.contains(":") || citation.contains(" #") ? JSONText.quoted(citation) : citation
    }
}
