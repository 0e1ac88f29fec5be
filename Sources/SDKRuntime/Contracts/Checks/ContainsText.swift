/// Whether a text holds the scalars of another, letters of any case. Every text holds the empty one.
public func containsText(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.lowercased().utf8), Array(part.lowercased().utf8))
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    return text.indices.dropLast(part.count - 1).contains { start in
        text[start] == first && text[start...].starts(with: part)
    }
}
