extension PatternParser {
    /// What stands behind `\`.
    mutating func escape() throws(UnknownPattern) -> PatternPart {
        guard let letter = rest.popFirst() else { throw UnknownPattern(piece: "\\") }
        switch letter {
        case "b", "B", "A", "z", "Z", "G", "y", "Y": return .nothing
        case "d", "D", "w", "W", "s", "S", "h", "H", "v", "V", "a", "e", "f", "n", "r", "t":
            return try characters("\\\(letter)")
        case "p", "P", "N", "x", "u", "U", "0": return try coded(letter)
        case "R": return .either([[try literal("\r"), try literal("\n")], [try characters("\\v")]])
        case "Q": return try row(of: quoted())
        case "k", "g": return try reference(letter)
        case "1"..."9":
            rest = rest.drop { $0.isASCII && $0.isNumber }
            return .anything
        case _ where letter.isASCII && letter.isLetter: throw UnknownPattern(piece: "\\\(letter)")
        default: return try literal(letter)  // Any other character stands for itself.
        }
    }

    private func row(of text: String) throws(UnknownPattern) -> PatternPart {
        var row: [PatternPart] = []
        for character in text { row.append(try literal(character)) }
        return .either([row])
    }

    /// A character or a class by its code or its name: `\u{e9}`, `\x41`, `\p{L}`.
    private mutating func coded(_ letter: Character) throws(UnknownPattern) -> PatternPart {
        var piece = "\\\(letter)"
        if take("{") {
            piece += "{" + (try take(upTo: "}")) + "}"
            // Several codes are several characters.
            guard "pPN".contains(letter) || !piece.contains(" ") else { throw UnknownPattern(piece: piece) }
            return try characters(piece)
        }
        let most =
            switch letter {
            case "x": 2
            case "u": 4
            case "U": 8
            case "0": 3
            default: 0  // No other letter has digits behind it.
            }
        let digits = rest.prefix(most).prefix { letter == "0" ? "01234567".contains($0) : $0.isHexDigit }
        rest = rest.dropFirst(digits.count)
        return try characters(piece + digits)
    }

    /// What another group took, again.
    private mutating func reference(_ letter: Character) throws(UnknownPattern) -> PatternPart {
        for (start, end) in ["<": ">", "{": "}", "'": "'"] as KeyValuePairs<String, Character> where take(start) {
            _ = try take(upTo: end)
            return .anything
        }
        guard letter == "g" else { throw UnknownPattern(piece: "\\\(letter)") }
        rest = rest.drop { $0.isASCII && $0.isNumber || $0 == "-" || $0 == "+" }
        return .anything
    }
}
