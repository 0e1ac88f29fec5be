import SDKSpec

/// Reads a template.
struct TemplateParser {
    /// A tag or the text between two tags.
    private enum Token {
        case text(String)
        case tag(TemplateTag)
    }

    private let file: String
    private let bytes: [UInt8]
    private var tokens: ArraySlice<Token> = []
    private var isHTML = true

    /// Makes a template of the text of its file.
    static func template(_ name: String, _ text: String, file: String) throws(GenerationError) -> Template {
        var parser = TemplateParser(file, text)
        parser.tokens = try parser.cut()[...]
        return Template(name: name, parts: try parser.parts(of: nil))
    }

    private init(_ file: String, _ text: String) {
        self.file = file
        bytes = Array(text.utf8)
    }

    /// The parts up to the end of a section; without one, up to the end of the template.
    private mutating func parts(
        of section: (name: Template.Name, offset: Int)?
    ) throws(GenerationError) -> [Template.Part] {
        var parts: [Template.Part] = []
        while let token = tokens.popFirst() {
            guard case .tag(let tag) = token else {
                if case .text(let text) = token { parts.append(.text(text)) }
                continue
            }
            switch tag.kind {
            case .value(let name, let isRaw):
                parts.append(.value(reference(name, tag), isEscaped: isHTML && !isRaw))
            case .section(let name):
                parts.append(.section(reference(name, tag), try self.parts(of: (name, tag.offset))))
            case .inverted(let name):
                parts.append(.inverted(reference(name, tag), try self.parts(of: (name, tag.offset))))
            case .end(let name):
                guard let section else { throw malformed(tag.offset, "no section `\(name.text)` is open here") }
                guard name == section.name else {
                    throw malformed(tag.offset, "the section `\(section.name.text)` has to end before `\(name.text)`")
                }
                return parts
            case .partial(let name): parts.append(.partial(.init(name: name, place: place(tag.offset))))
            case .comment: break
            case .contentType("TEXT"): isHTML = false
            case .contentType("HTML"): isHTML = true
            case .contentType(let type):
                throw malformed(tag.offset, "there is no content type `\(type)`, only `TEXT` and `HTML`")
            }
        }
        if let section { throw malformed(section.offset, "the section `\(section.name.text)` has no end") }
        return parts
    }

    private func malformed(_ offset: Int, _ reason: String) -> GenerationError { place(offset).malformed(reason) }

    private func reference(_ name: Template.Name, _ tag: TemplateTag) -> Template.Reference {
        Template.Reference(name: name, place: place(tag.offset))
    }

    private func place(_ offset: Int) -> TemplatePlace {
        let before = bytes[..<offset]
        let end = UInt8(ascii: "\n")
        let line = before.lastIndex(of: end).map { before[($0 + 1)...] } ?? before
        let column = String(decoding: line, as: UTF8.self).count + 1
        return TemplatePlace(file: file, line: before.count { $0 == end } + 1, column: column)
    }
}

// Cutting the text at its tags.
extension TemplateParser {
    private func cut() throws(GenerationError) -> [Token] {
        var tokens: [Token] = []
        var position = 0
        while let start = offset(of: "{{", from: position) {
            let isRaw = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
            let close = isRaw ? "}}}" : "}}"
            let content = start + close.utf8.count
            guard let end = offset(of: close, from: content) else { throw malformed(start, "the tag has no end") }
            let text = String(String(decoding: bytes[content..<end], as: UTF8.self).trimmed)
            guard let kind = TemplateTag.Kind(text, isRaw: isRaw) else {
                throw malformed(start, "`\(text)` means nothing in a tag")
            }
            let tag = TemplateTag(kind: kind, offset: start)
            let whole = start..<end + close.utf8.count
            let taken = tag.takesLine ? line(of: whole, from: position, tag.kind) : whole
            if position < taken.lowerBound {
                tokens.append(.text(String(decoding: bytes[position..<taken.lowerBound], as: UTF8.self)))
            }
            tokens.append(.tag(tag))
            position = taken.upperBound
        }
        if position < bytes.count { tokens.append(.text(String(decoding: bytes[position...], as: UTF8.self))) }
        return tokens
    }

    /// The line of a tag that stands alone on it, else the tag itself. What stands before a partial stays.
    private func line(of tag: Range<Int>, from position: Int, _ kind: TemplateTag.Kind) -> Range<Int> {
        var start = tag.lowerBound
        while start > position, Self.isBlank(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return tag }
        var end = tag.upperBound
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        guard end == bytes.count || bytes[end] == UInt8(ascii: "\n") else { return tag }
        if case .partial = kind { start = tag.lowerBound }
        return start..<min(end + 1, bytes.count)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }

    private func offset(of braces: String, from start: Int) -> Int? {
        bytes[start...].indices.first { bytes[$0...].starts(with: braces.utf8) }
    }
}
