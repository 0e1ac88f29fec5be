/// Reads the regular expressions that specs use into parts from which texts are made; what it doesn't know ends it.
package struct PatternParser {
    private var rest: Substring.UnicodeScalarView
    /// How many groups stand around the place.
    private var depth = 0
    private static let deepest = 30

    /// The parts of a pattern; nil for one that uses something else.
    package static func parts(of pattern: String) -> [PatternPart]? {
        var parser = PatternParser(rest: pattern[...].unicodeScalars)
        guard let parts = parser.either(), parser.rest.isEmpty else { return nil }
        return [parts]
    }

    private init(rest: Substring.UnicodeScalarView) {
        self.rest = rest
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func either() -> PatternPart? {
        var rows: [[PatternPart]] = []
        repeat {
            guard let row = row() else { return nil }
            rows.append(row)
        } while take("|")
        return .either(rows)
    }

    private mutating func row() -> [PatternPart]? {
        var row: [PatternPart] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let part = part(), let repeated = repeated(part) else { return nil }
            row.append(repeated)
        }
        return row
    }

    private mutating func part() -> PatternPart? {
        switch rest.removeFirst() {
        case "^", "$": return .nothing
        case ".": return .character(from: PatternPart.plain)
        case "(": return group()
        case "[": return set()
        case "\\": return escape().map { $0.isEmpty ? .nothing : .character(from: $0) }
        case "*", "+", "?", "{", "}", "]": return nil
        case let scalar: return .character(from: [scalar])
        }
    }

    /// What is asked of the text ahead is left to the search among the texts made.
    private mutating func group() -> PatternPart? {
        var isWritten = true
        if take("?") {
            if take("!") || take("=") { isWritten = false } else if !take(":") { return nil }
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, let inner = either(), take(")") else { return nil }
        return isWritten ? inner : .nothing
    }

    private mutating func repeated(_ part: PatternPart) -> PatternPart? {
        let bounds: (Int, Int)
        if take("*") {
            bounds = (0, .max)
        } else if take("+") {
            bounds = (1, .max)
        } else if take("?") {
            bounds = (0, 1)
        } else if take("{") {
            guard let counted = counted() else { return nil }
            bounds = counted
        } else {
            return part
        }
        _ = take("?") || take("+")
        guard bounds.0 <= bounds.1 else { return nil }
        return .repeated(part, least: bounds.0, most: bounds.1)
    }

    private mutating func counted() -> (Int, Int)? {
        guard let least = number() else { return nil }
        if take("}") { return (least, least) }
        guard take(",") else { return nil }
        if take("}") { return (least, .max) }
        guard let most = number(), take("}") else { return nil }
        return (least, most)
    }

    private mutating func number() -> Int? {
        let digits = String(rest.prefix { $0.isASCII && $0.properties.numericType == .decimal })
        rest.removeFirst(digits.unicodeScalars.count)
        return Int(digits)
    }
}

// MARK: - Characters

extension PatternParser {
    private static let digits: [Unicode.Scalar] = Array("0123456789".unicodeScalars)
    private static let spaces: [Unicode.Scalar] = [" "]
    private static let wordCharacters = PatternPart.plain.filter { isWordCharacter($0) }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || digits.contains(scalar)) || scalar == "_"
    }

    /// The characters that an escape stands for, none for a place; nil for one that isn't known.
    private mutating func escape() -> [Unicode.Scalar]? {
        guard !rest.isEmpty else { return nil }
        switch rest.removeFirst() {
        case "d": return Self.digits
        case "w": return Self.wordCharacters
        case "s": return Self.spaces
        case "D": return PatternPart.plain.filter { !Self.digits.contains($0) }
        case "W": return PatternPart.plain.filter { !Self.isWordCharacter($0) }
        case "S": return PatternPart.plain.filter { $0 != " " }
        case "b", "B", "A", "z", "Z": return []
        case "n": return ["\n"]
        case "t": return ["\t"]
        case let scalar where !(scalar.properties.isAlphabetic || Self.digits.contains(scalar)): return [scalar]
        default: return nil
        }
    }

    private mutating func set() -> PatternPart? {
        let isNegated = take("^")
        var members: [Unicode.Scalar] = []
        while let next = rest.first, next != "]" || members.isEmpty {
            guard let first = member() else { return nil }
            guard first.count == 1, rest.first == "-", rest.dropFirst().first != "]" else {
                members += first
                continue
            }
            rest.removeFirst()
            guard let last = member(), last.count == 1, first[0] <= last[0] else { return nil }
            // Of a wide range a few will do, and those that come first in it are letters where it begins with some.
            members += (first[0].value...min(last[0].value, first[0].value + 127)).compactMap(Unicode.Scalar.init)
        }
        guard take("]") else { return nil }
        if isNegated { return .character(from: PatternPart.plain.filter { !members.contains($0) }) }
        let plain = PatternPart.plain.filter(members.contains)
        return .character(from: plain + members.filter { !plain.contains($0) })
    }

    private mutating func member() -> [Unicode.Scalar]? {
        guard !rest.isEmpty else { return nil }
        let scalar = rest.removeFirst()
        if scalar == "\\" { return escape() }
        // Sets within sets, `[a-z&&[^x]]`, aren't read.
        return scalar == "[" ? nil : [scalar]
    }
}
