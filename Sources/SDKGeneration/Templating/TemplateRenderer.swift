/// Fills in a template. All text goes into one: putting the texts of parts together would copy each of them once a level.
struct TemplateRenderer {
    /// What names are looked up in: the values as a whole, or an item of a list.
    private struct Scope {
        var values: TemplateValues = [:]
        var item: String?
        var isLast = false
    }

    /// What was written so far.
    private(set) var text = ""

    private let templates: [String: Template]
    private var scopes: [Scope]

    init(_ templates: [String: Template], _ values: TemplateValues) {
        self.templates = templates
        scopes = [Scope(values: values)]
    }

    /// Writes a template.
    mutating func render(_ name: String) throws(GenerationError) {
        guard let template = templates[name] else { throw .templateMissing(name) }
        try render(template.parts, of: template)
    }

    private mutating func render(_ parts: [Template.Part], of template: Template) throws(GenerationError) {
        for part in parts {
            switch part {
            case .text(let text): self.text += text
            case .value(let name, let isEscaped):
                let value = try value(of: name, for: template).text
                text += isEscaped ? HTML.escaped(value) : value
            case .section(let name, let parts): try render(parts, forEach: value(of: name, for: template), of: template)
            case .inverted(let name, let parts):
                if try value(of: name, for: template).isNothing { try render(parts, of: template) }
            case .partial(let name): try render(name)
            }
        }
    }

    private mutating func render(
        _ parts: [Template.Part],
        forEach value: TemplateValue,
        of template: Template
    ) throws(GenerationError) {
        switch value {
        case .text(let text): try render(parts, in: Scope(item: text), of: template)
        case .flag(let flag):
            if flag { try render(parts, of: template) }
        case .texts(let texts):
            for (index, text) in texts.enumerated() {
                try render(parts, in: Scope(item: text, isLast: index + 1 == texts.count), of: template)
            }
        case .records(let records):
            for (index, record) in records.enumerated() {
                try render(parts, in: Scope(values: record, isLast: index + 1 == records.count), of: template)
            }
        }
    }

    private mutating func render(
        _ parts: [Template.Part],
        in scope: Scope,
        of template: Template
    ) throws(GenerationError) {
        scopes.append(scope)
        try render(parts, of: template)
        scopes.removeLast()
    }

    private func value(of name: Template.Name, for template: Template) throws(GenerationError) -> TemplateValue {
        switch name {
        case .named(let name):
            for index in scopes.indices.reversed() {
                if let value = scopes[index].values[name] { return value }
            }
        case .item:
            if let item = scopes.last?.item { return .text(item) }
        case .isLast:
            if let isLast = scopes.last?.isLast { return .flag(isLast) }
        }
        throw .templateUnknownName(name.text, template: template.name)
    }
}
