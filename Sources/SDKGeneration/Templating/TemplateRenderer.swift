import SDKSpec

/// Fills in a template. All text goes into one, whatever part it comes from: putting the texts of parts together would
/// copy each of them once a level.
struct TemplateRenderer {
    /// What names are looked up in: the values as a whole, or an item of a list.
    private struct Scope {
        var values: TemplateValues = [:]
        var item: String?
        var isLast = false
    }

    /// What was written before the text that grows now. As one text, a file of many megabytes would be moved each time that
    /// it outgrows its room, and keep up to twice the room that it takes.
    private var full: [String] = []
    private var text = ""

    private let templates: [String: Template]
    private var scopes: [Scope]

    init(_ templates: [String: Template], _ values: TemplateValues) {
        self.templates = templates
        scopes = [Scope(values: values)]
    }

    /// What was written, in pieces that follow each other.
    var pieces: [String] { full + [text] }

    /// Writes a template.
    mutating func render(_ name: String) throws(GenerationError) {
        guard let template = templates[name] else { throw .templateMissing(name) }
        try render(template.parts)
    }

    private mutating func render(_ parts: [Template.Part]) throws(GenerationError) {
        for part in parts {
            switch part {
            case .text(let text): write(text)
            case .value(let reference, let isEscaped):
                guard let value = try value(of: reference).text else {
                    let name = reference.name.text
                    throw reference.place.malformed(
                        "`\(name)` is a list: what is between `#\(name)` and `/\(name)` goes through it"
                    )
                }
                write(isEscaped ? HTML.escaped(value) : value)
            case .section(let reference, let parts): try render(parts, forEach: value(of: reference))
            case .inverted(let reference, let parts):
                if try value(of: reference).isNothing { try render(parts) }
            case .partial(let partial): try render(partial.name)
            }
        }
    }

    private mutating func render(_ parts: [Template.Part], forEach value: TemplateValue) throws(GenerationError) {
        switch value {
        case .text(let text): try render(parts, in: Scope(item: text))
        case .flag(let flag):
            if flag { try render(parts) }
        case .texts(let texts):
            for (index, text) in texts.enumerated() {
                try render(parts, in: Scope(item: text, isLast: index + 1 == texts.count))
            }
        case .records(let records):
            for (index, record) in records.enumerated() {
                try render(parts, in: Scope(values: record, isLast: index + 1 == records.count))
            }
        }
    }

    private mutating func render(_ parts: [Template.Part], in scope: Scope) throws(GenerationError) {
        scopes.append(scope)
        try render(parts)
        scopes.removeLast()
    }

    private mutating func write(_ more: String) {
        let bytes = more.utf8.count
        if bytes > GeneratedFile.bytesOfLongValue {
            // It is a piece as it is, and takes no room a second time.
            full += [text, more]
            text = ""
        } else {
            if text.utf8.count + bytes > GeneratedFile.mostBytesOfPiece {
                full.append(text)
                text = ""
                text.reserveCapacity(GeneratedFile.mostBytesOfPiece)
            }
            text += more
        }
    }

    private func value(of reference: Template.Reference) throws(GenerationError) -> TemplateValue {
        switch reference.name {
        case .named(let name):
            for index in scopes.indices.reversed() {
                if let value = scopes[index].values[name] { return value }
            }
        case .item:
            if let item = scopes.last?.item { return .text(item) }
        case .isLast:
            if let isLast = scopes.last?.isLast { return .flag(isLast) }
        }
        let known = scopes.flatMap(\.values.names)
        throw .templateUnknownName(
            reference.name.text,
            at: reference.place,
            meant: closest(to: reference.name.text, in: known.sorted())
        )
    }
}
