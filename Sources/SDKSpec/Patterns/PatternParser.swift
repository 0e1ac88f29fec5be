/// Reads a regular expression into its parts.
///
/// What stands there is one already to whoever tries it on texts. Characters are those that a reader sees, as there.
package struct PatternParser {
    var rest: Substring
    var options = PatternOptions()

    /// The parts of a pattern; nil for one that holds something that isn't understood.
    package static func parts(of pattern: String) -> [PatternPart]? {
        try? knownParts(of: pattern)
    }

    static func knownParts(of pattern: String) throws(UnknownPattern) -> [PatternPart] {
        var parser = PatternParser(rest: pattern[...])
        let parts = try parser.either()
        guard parser.rest.isEmpty else { throw UnknownPattern(piece: String(parser.rest)) }
        return [parts]
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    mutating func take(_ start: String) -> Bool {
        guard rest.hasPrefix(start) else { return false }
        rest = rest.dropFirst(start.count)
        return true
    }

    /// Takes what stands before an end, and the end.
    mutating func take(upTo end: Character) throws(UnknownPattern) -> String {
        guard let index = rest.firstIndex(of: end) else { throw UnknownPattern(piece: String(rest)) }
        defer { rest = rest[rest.index(after: index)...] }
        return String(rest[..<index])
    }

    mutating func either() throws(UnknownPattern) -> PatternPart {
        var rows: [[PatternPart]] = []
        repeat { rows.append(try row()) } while take("|")
        return .either(rows)
    }

    private mutating func row() throws(UnknownPattern) -> [PatternPart] {
        var row: [PatternPart] = []
        skipSpace()
        while let next = rest.first, next != "|", next != ")" {
            let part = try part()
            skipSpace()
            row.append(repeated(part))
            skipSpace()
        }
        return row
    }

    private mutating func part() throws(UnknownPattern) -> PatternPart {
        let start = rest
        let first = rest.removeFirst()
        switch first {
        case "^", "$": return .nothing
        case ".": return try characters(".")
        case "(": return try group()
        case "[":
            try skipSet()
            return try characters(String(start[..<rest.startIndex]))
        case "\\": return try escape()
        case "*", "+", "?": throw UnknownPattern(piece: String(start))
        default: return try literal(first)  // Any other character stands for itself.
        }
    }

    /// Characters that are taken as they stand; what a reader sees as one can be several.
    func literal(_ character: Character) throws(UnknownPattern) -> PatternPart {
        var row: [PatternPart] = []
        for scalar in character.unicodeScalars {
            let isCased = scalar.properties.isCased || scalar.properties.changesWhenCaseMapped
            let isAsked = options.ignoresCase && isCased
            row.append(isAsked ? try characters(String(scalar)) : .character(PatternCharacters(ScalarSet(scalar))))
        }
        return row.count == 1 ? row[0] : .either([row])
    }

    /// One of the characters that a piece stands for.
    func characters(_ piece: String) throws(UnknownPattern) -> PatternPart {
        guard let scalars = CharacterClass.scalars(of: piece, under: options.text) else {
            throw UnknownPattern(piece: piece)
        }
        return .character(PatternCharacters(scalars))
    }

    /// Goes behind the end of a set, in which others may stand: `[a-z&&[^x]]`.
    private mutating func skipSet() throws(UnknownPattern) {
        let start = rest
        var depth = 1
        while depth > 0 {
            guard let next = rest.popFirst() else { throw UnknownPattern(piece: "[" + start) }
            switch next {
            case "[": depth += 1
            case "]": depth -= 1
            case "\\": if take("Q") { _ = try quoted() } else { _ = rest.popFirst() }
            default: continue  // Any other character is a member, or says how the members are taken.
            }
        }
    }

    /// Takes what stands behind `\Q` as it stands.
    mutating func quoted() throws(UnknownPattern) -> String {
        var text = ""
        while !take("\\E") {
            guard let next = rest.popFirst() else { return text }
            text.append(next)
        }
        return text
    }

    /// In a pattern in which spaces mean nothing, goes behind them and behind comments.
    private mutating func skipSpace() {
        while options.isExtended, let next = rest.first, next.isWhitespace || next == "#" {
            rest = next == "#" ? rest.drop { !$0.isNewline } : rest.dropFirst()
        }
    }
}
