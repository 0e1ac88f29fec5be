import SDKSpec

/// What a page and the spec say of something, as far as the subject of the difference doesn't say it.
public struct DriftSides: Sendable, Equatable {
    /// What the page says.
    public let page: String?
    /// What the spec says.
    public let spec: String?

    /// Makes two sides.
    init(page: String? = nil, spec: String? = nil) {
        self.page = page
        self.spec = spec
    }

    /// What they say, in words.
    var words: String {
        let sides = [page.map { "the page said \($0)" }, spec.map { "the spec said \($0)" }].compactMap(\.self)
        return sides.isEmpty ? "it wasn't written down what the two say" : sides.joined(separator: " and ")
    }

    /// An entry under `reviewed` for a difference.
    func entry(_ subject: String) -> String {
        let sides = [page.map { "page: \($0.inFlow)" }, spec.map { "spec: \($0.inFlow)" }].compactMap(\.self)
        guard !sides.isEmpty else { return "\(subject): …" }
        return "\(subject): {\(sides.joined(separator: ", ")), why: …}"
    }
}

extension String {
    /// The text as a value within braces, in quotes where YAML wants them.
    fileprivate var inFlow: String {
        let isPlain =
            unicodeScalars.first.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
            && !contains { ",[]{}:#\"'&*!|>%@`?\\\n".contains($0) }
        return isPlain ? self : JSONText.quoted(self)
    }
}
