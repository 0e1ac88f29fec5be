import SDKSpec

extension LimitVariants {
    /// The example, and a text that breaks the pattern and no other limit.
    func broken(_ source: String) -> [LimitVariant] {
        guard let pattern = TextPattern(source), index.isText(site.field.type.value) else { return [] }
        let siblings = site.siblings(index)
        let example: String? = if case .string(let text) = value { text } else { nil }
        let broken = Self.texts(near: source, example).first { _, text in
            pattern.matches(text) == false && siblings.keep(text) && !(text.isEmpty && site.field.emptyIsMissing)
        }
        guard let (label, text) = broken else { return [] }
        let variant = LimitVariant(label: label, summary: "\"\(text)\"", value: .string(text), expectation: .rejected)
        guard let example, pattern.matches(example) == true else { return [variant] }
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
        let signs = signs(in: source)
        guard let example else { return fixed + signs.map { ("named", $0) } }
        return fixed + [
            ("sign-behind", "\(example)!"), ("sign-before", "!\(example)"), ("space-behind", "\(example) "),
            ("twice", example + example), ("cut", String(example.unicodeScalars.dropLast())),
            ("cut-before", String(example.unicodeScalars.dropFirst())), ("last-changed", changed(example)),
            ("letter", "a"), ("digit", "1"), ("long", String("a", times: 300)),
        ] + signs.flatMap { [("named-before", $0 + example), ("named-behind", example + $0)] }
    }

    /// The signs that stand in a pattern: one that some text mustn't hold is among them.
    private static func signs(in source: String) -> [String] {
        var seen: Set<Unicode.Scalar> = []
        let signs = source.unicodeScalars.filter {
            $0.isASCII && !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }
        return signs.filter { seen.insert($0).inserted }.map { String($0) }
    }

    /// A text of the same length whose last character is another.
    private static func changed(_ text: String) -> String {
        String(text.unicodeScalars.dropLast()) + (text.last == "!" ? "?" : "!")
    }
}
