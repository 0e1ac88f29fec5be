/// Whether a text holds another, letters of any case. Every text holds the empty one.
public func containsText(_ text: String, _ part: String) -> Bool {
    text.lowercased().contains(part.lowercased())
}
