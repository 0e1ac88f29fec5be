extension PatternParser {
    /// What stands behind `(`.
    mutating func group() throws(UnknownPattern) -> PatternPart {
        let start = "(" + rest
        let outer = options
        guard take("?") else { return try inside(outer) }
        if take("#") {
            _ = try take(upTo: ")")
            return .nothing
        }
        if take("=") || take("!") { return .ahead(try inside(outer)) }
        // What was once taken as a whole isn't gone back to: then there are fewer ways, and never more.
        if take(":") || take(">") { return try inside(outer) }
        if take("P=") {
            _ = try take(upTo: ")")
            return .anything
        }
        if take("<=") || take("<!") || take("*") { throw UnknownPattern(piece: start) }
        if take("P<") || take("<") {
            _ = try take(upTo: ">")
            return try inside(outer)
        }
        if take("'") {
            _ = try take(upTo: "'")
            return try inside(outer)
        }
        return try group(withOptions: start, outer)
    }

    /// What stands in a group, up to its end, behind which the options are those from before it.
    private mutating func inside(_ outer: PatternOptions) throws(UnknownPattern) -> PatternPart {
        let start = rest
        let inner = try either()
        guard take(")") else { throw UnknownPattern(piece: "(" + start) }
        options = outer
        return inner
    }

    /// Options for the rest of the group around, `(?i)`, or for a group of their own, `(?i:a)`.
    private mutating func group(
        withOptions start: String,
        _ outer: PatternOptions
    ) throws(UnknownPattern) -> PatternPart {
        let letters = String(rest.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "^" })
        rest = rest.dropFirst(letters.count)
        options.add(letters)
        if take(":") { return try inside(outer) }
        guard !letters.isEmpty, take(")") else { throw UnknownPattern(piece: start) }
        return .nothing
    }
}
