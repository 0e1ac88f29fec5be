/// Fills in a template. All text goes into one: putting the texts of parts together would copy each of them once a level.
struct TemplateRenderer {
    /// What names are looked up in: the values as a whole, or an item of a list.
    private struct Scope {
        var values: [String: Any] = [:]
        var item: String?
        var isLast = false
    }

    /// What was written so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    private var bytes: [UInt8] = []
    private let templates: [String: Template]
    private var scopes: [Scope]

    init(_ templates: [String: Template], _ values: [String: Any]) {
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
            case .text(let text): bytes += text
            case .value(let name, let isEscaped):
                let value = try value(of: name, for: template)
                let text = value as? String ?? "\(value)"
                bytes += (isEscaped ? HTML.escaped(text) : text).utf8
            case .section(let name, let parts): try render(parts, forEach: value(of: name, for: template), of: template)
            case .inverted(let name, let parts):
                if try Self.isNothing(value(of: name, for: template)) { try render(parts, of: template) }
            case .partial(let name): try render(name)
            }
        }
    }

    private mutating func render(
        _ parts: [Template.Part],
        forEach value: Any,
        of template: Template
    ) throws(GenerationError) {
        switch value {
        case let isTrue as Bool:
            if isTrue { try render(parts, of: template) }
        case let records as [[String: Any]]:
            for (index, record) in records.enumerated() {
                try render(parts, in: Scope(values: record, isLast: index + 1 == records.count), of: template)
            }
        case let texts as [String]:
            for (index, text) in texts.enumerated() {
                try render(parts, in: Scope(item: text, isLast: index + 1 == texts.count), of: template)
            }
        default: try render(parts, in: Scope(item: "\(value)"), of: template)
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

    private func value(of name: Template.Name, for template: Template) throws(GenerationError) -> Any {
        switch name {
        case .named(let name):
            for index in scopes.indices.reversed() {
                if let value = scopes[index].values[name] { return value }
            }
        case .item:
            if let item = scopes.last?.item { return item }
        case .isLast:
            if let isLast = scopes.last?.isLast { return isLast }
        }
        throw .templateUnknownName(name.text, template: template.name)
    }

    private static func isNothing(_ value: Any) -> Bool {
        switch value {
        case let isTrue as Bool: !isTrue
        case let list as [Any]: list.isEmpty
        default: false
        }
    }
}
