import SDKSpec

/// What stands between the braces of a tag.
struct TemplateTag {
    /// What the tag does.
    enum Kind: Equatable {
        case value(Template.Name, isRaw: Bool)
        case section(Template.Name)
        case inverted(Template.Name)
        case end(Template.Name)
        case partial(String)
        case comment
        case contentType(String)
    }

    let kind: Kind
    /// The offset of its first brace.
    let offset: Int

    /// Whether the tag takes its line with it when it stands alone on it.
    var takesLine: Bool {
        if case .value = kind { false } else { true }
    }
}

extension TemplateTag.Kind {
    /// Reads the text between the braces; nil when it means nothing.
    init?(_ text: String, isRaw: Bool) {
        guard !isRaw, let sign = text.first else {
            guard let name = Template.Name(text) else { return nil }
            self = .value(name, isRaw: isRaw)
            return
        }
        let rest = String(text.dropFirst().trimmed)
        switch sign {
        case "!": self = .comment
        case ">" where !rest.isEmpty: self = .partial(rest)
        case "#": self.init(Template.Name(rest)) { .section($0) }
        case "^": self.init(Template.Name(rest)) { .inverted($0) }
        case "/": self.init(Template.Name(rest)) { .end($0) }
        case "&": self.init(Template.Name(rest)) { .value($0, isRaw: true) }
        case "%":
            let words = rest.split(separator: ":", maxSplits: 1).map { String($0.trimmed) }
            guard words.count == 2, words[0] == "CONTENT_TYPE" else { return nil }
            self = .contentType(words[1])
        default: self.init(Template.Name(text)) { .value($0, isRaw: false) }
        }
    }

    private init?(_ name: Template.Name?, _ make: (Template.Name) -> Self) {
        guard let name else { return nil }
        self = make(name)
    }
}

extension Template.Name {
    /// - Returns: nil when the text is no name.
    init?(_ text: String) {
        switch text {
        case ".": self = .item
        case "last()": self = .isLast
        default:
            guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
            self = .named(text)
        }
    }

    /// The name as the template has it.
    var text: String {
        switch self {
        case .named(let name): name
        case .item: "."
        case .isLast: "last()"
        }
    }
}
