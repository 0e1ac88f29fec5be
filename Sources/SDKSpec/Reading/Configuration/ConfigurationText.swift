/// The texts that stand behind the keys of a `sdkgen.yaml`: a little of YAML, without positions and without libyaml.
///
/// The build plugin has to know them before the generator is built, and its copy of this file is a link to it. The
/// generator holds what it has read itself against them, so that the two never read a file differently.
struct ConfigurationText {
    private var rest: Substring
    private(set) var values: [String: String] = [:]

    /// Reads the content of a file; keys that stand in a way that isn't understood here are left out.
    init(_ text: String) {
        // One kind of line end; Swift takes CR and LF for one character.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let content = lines.map { $0.hasPrefix("\u{FEFF}") ? $0.dropFirst() : $0 }.joined(separator: "\n")
        rest = content[...]
        readDocument()
    }

    private mutating func readDocument() {
        skipSpace()
        if rest.hasPrefix("---") {
            rest = rest.dropFirst(3)
            skipSpace()
        }
        let isFlow = take("{")
        while !rest.isEmpty {
            skipSpace()
            if isFlow, take("}") || rest.isEmpty { return }
            if isFlow, take(",") { continue }
            guard let key = readText(isFlow: isFlow, isKey: true), take(":") else { return }
            skipSpace()
            guard let value = readText(isFlow: isFlow, isKey: false) else { return }
            values[key] = value
        }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    /// Passes over white space, line ends and comments.
    private mutating func skipSpace() {
        while let next = rest.first {
            if next == "#" {
                rest = rest.drop { $0 != "\n" }
            } else if next.isWhitespace {
                rest.removeFirst()
            } else {
                return
            }
        }
    }

    private mutating func readText(isFlow: Bool, isKey: Bool) -> String? {
        switch rest.first {
        case "\"", "'":
            let text = readQuoted(rest.removeFirst())
            rest = rest.drop { $0 == " " || $0 == "\t" }
            return text
        case "[", "{", "|", ">", "&", "*", "!", "?", nil: return nil
        default: return readPlain(isFlow: isFlow, isKey: isKey)
        }
    }

    /// A text in quotes; of escapes it knows the quotes and the backslash.
    private mutating func readQuoted(_ quote: Character) -> String? {
        var text = ""
        while let next = rest.popFirst() {
            switch next {
            case quote where quote == "'" && rest.first == "'": text.append(rest.removeFirst())
            case quote: return text
            case "\\" where quote == "\"":
                guard let escaped = rest.popFirst(), "\"\\/".contains(escaped) else { return nil }
                text.append(escaped)
            case "\n": return nil
            default: text.append(next)
            }
        }
        return nil
    }

    /// A text without quotes ends with its line, before a comment, a key before its colon.
    private mutating func readPlain(isFlow: Bool, isKey: Bool) -> String {
        var text = ""
        while let next = rest.first, next != "\n" {
            let following = rest.dropFirst().first
            if next == ":", isKey, following?.isWhitespace ?? true { break }
            if next == "#", text.last?.isWhitespace ?? false { break }
            if isFlow, ",{}[]".contains(next) { break }
            text.append(rest.removeFirst())
        }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
