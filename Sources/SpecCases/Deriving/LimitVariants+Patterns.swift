import SDKSpec

extension LimitVariants {
    /// The example, and a text that breaks the pattern and no other limit.
    func broken(_ source: String) -> [LimitVariant] {
        guard let pattern = TextPattern(source), index.isText(site.field.type.value) else { return [] }
        let siblings = site.siblings(index)
        let example: String? = if case .string(let text) = value { text } else { nil }
        let broken = Self.texts(near: source, example).first { _, text in
            !pattern.matches(text) && siblings.keep(text) && !(text.isEmpty && site.field.emptyIsMissing)
        }
        guard let (label, text) = broken else { return [] }
        let variant = LimitVariant(label: label, summary: "\"\(text)\"", value: .string(text), expectation: .rejected)
        guard let example, pattern.matches(example) else { return [variant] }
        return [
            LimitVariant(label: "example", summary: "\"\(example)\"", value: value, expectation: .kept), variant,
        ]
    }

    /// Texts that break one pattern or another, with the names that they have in the ids of cases.
    private static func texts(near source: String, _ example: String?) -> [(label: String, text: String)] {
        let fixed = [
            ("space", "a b"), ("cjk", "汉字"), ("sign", "a!b"), ("letters", "abc"), ("digits", "123"), ("upper", "ABC"),
            ("dash", "-"), ("empty", ""), ("literal", TextPattern.literal(of: source)),
        ]
        guard let example else { return fixed }
        return fixed + [
            ("sign-behind", "\(example)!"), ("sign-before", "!\(example)"), ("space-behind", "\(example) "),
            ("twice", example + example), ("cut", String(example.unicodeScalars.dropLast())),
            ("cut-before", String(example.unicodeScalars.dropFirst())), ("last-changed", changed(example)),
            ("letter", "a"), ("digit", "1"), ("long", String("a", times: 300)),
        ]
    }

    /// A text of the same length whose last character is another.
    private static func changed(_ text: String) -> String {
        String(text.unicodeScalars.dropLast()) + (text.last == "!" ? "?" : "!")
    }
}
