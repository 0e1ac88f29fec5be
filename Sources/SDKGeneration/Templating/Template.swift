/// The shape of a file: text with tags that values take the place of.
///
/// The language is the plain core of [Mustache](https://mustache.github.io/mustache.5.html):
///
/// | tag | stands for |
/// | --- | --- |
/// | `{{name}}` | the value, escaped where the template makes HTML; `{{{name}}}` is never escaped |
/// | `{{#name}}…{{/name}}` | what is between, once for each item of a list, or once when the value is true |
/// | `{{^name}}…{{/name}}` | what is between when the list is empty or the value is false |
/// | `{{> Client/Record}}` | another template |
/// | `{{! comment}}` | nothing |
/// | `{{% CONTENT_TYPE:TEXT}}` | nothing; the template makes text, not HTML |
///
/// Within a list, `{{.}}` is the item, and `last()` says whether it is the last one. A tag that stands alone on its line
/// takes the line with it.
struct Template: Sendable {
    /// A piece of a template.
    enum Part: Sendable {
        /// Text that stands as it is.
        case text(String)
        /// The text of a value.
        case value(Reference, isEscaped: Bool)
        /// Parts that stand once for each item of a list, or when a value is true.
        case section(Reference, [Part])
        /// Parts that stand when a list is empty or a value is false.
        case inverted(Reference, [Part])
        /// Another template.
        case partial(Partial)
    }

    /// What a tag asks for, and where.
    struct Reference: Sendable {
        let name: Name
        let place: TemplatePlace
    }

    /// Another template that is taken in, and where.
    struct Partial: Sendable {
        let name: String
        let place: TemplatePlace
    }

    /// What a tag asks for.
    enum Name: Sendable, Equatable {
        /// A value of the innermost item that has one of this name.
        case named(String)
        /// The item itself.
        case item
        /// Whether the item is the last one of its list.
        case isLast
    }

    /// The name by which the template is known, `Client/API`.
    let name: String
    /// Its pieces.
    let parts: [Part]

    /// The templates that it takes in.
    var partials: [Partial] { Self.partials(of: parts) }

    private static func partials(of parts: [Part]) -> [Partial] {
        parts.flatMap { part -> [Partial] in
            switch part {
            case .text, .value: []
            case .section(_, let parts), .inverted(_, let parts): partials(of: parts)
            case .partial(let partial): [partial]
            }
        }
    }
}
