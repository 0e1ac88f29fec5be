/// What a name in a template stands for.
public enum TemplateValue: Sendable {
    /// A text, which takes the name's place. A section is filled in once with it.
    case text(String)
    /// Whether a section is there.
    case flag(Bool)
    /// Texts; a section is filled in once for each.
    case texts([String])
    /// Values by name; a section is filled in once for each of them.
    case records([TemplateValues])
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral {
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }

    /// A flag.
    public init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension TemplateValue {
    /// What stands in a name's place; nil for lists.
    var text: String? {
        switch self {
        case .text(let text): text
        case .flag(let flag): "\(flag)"
        case .texts, .records: nil
        }
    }

    /// Whether an inverted section is there.
    var isNothing: Bool {
        switch self {
        case .text: false
        case .flag(let flag): !flag
        case .texts(let texts): texts.isEmpty
        case .records(let records): records.isEmpty
        }
    }
}
