/// Cuts the text of an expression, or of the lines of a statement, into tokens.
struct ExpressionLexer {
    /// What the text is, which decides what ends a line and what `#` means.
    enum Mode {
        /// One expression, perhaps on several lines.
        case expression
        /// Statements, one a line, with comments and citations.
        case statements
    }

    let scalars: [Unicode.Scalar]
    /// Where the next token is looked for.
    var position = 0
    private let bytes: [UInt8]
    private let mode: Mode
    /// Whether there are citations at all, or comments: most texts have neither.
    private let hasSigns: Bool
    /// Up to where no document's id stands, as was seen before.
    private var endOfNoDocument = 0

    /// How many tokens are made room for: most lines have no more.
    private static let usualCount = 12
    /// Symbols of two scalars stand before those of one, so that the longer one wins.
    private static let symbols = [
        "==", "!=", "<=", ">=", "??", "=", "<", ">", "+", "-", "*", "/", "%", "(", ")", "[", "]", "{", "}", ",", ":",
        ".",
    ].map { (text: $0, first: $0.unicodeScalars.first, second: $0.unicodeScalars.dropFirst().first) }

    init(_ text: String, mode: Mode = .expression) {
        self.mode = mode
        bytes = Array(text.utf8)
        hasSigns = bytes.contains(UInt8(ascii: "#"))
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        scalars = isASCII ? bytes.map { Unicode.Scalar($0) } : Array(text.unicodeScalars)
    }

    /// All tokens, closed by an `end`.
    mutating func tokens() throws(ExpressionSyntaxError) -> [ExpressionToken] {
        var tokens: [ExpressionToken] = []
        tokens.reserveCapacity(scalars.count / 2 + 2)
        repeat {
            tokens.append(try next(textsTo: scalars.count))
        } while tokens.last?.kind != .end
        return tokens
    }

    /// Appends the tokens up to the end of the line on which the position then is.
    ///
    /// - Parameter limit: How far a text may reach that goes on in the next lines.
    mutating func line(
        textsTo limit: Int,
        into tokens: inout [ExpressionToken]
    ) throws(ExpressionSyntaxError) {
        if tokens.isEmpty { tokens.reserveCapacity(Self.usualCount) }
        while true {
            let token = try next(textsTo: limit)
            guard token.kind != .end else { return }
            tokens.append(token)
        }
    }

    /// The text between two positions.
    func text(_ bounds: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[bounds])
        return String(text)
    }

    /// The token at the position, and moves behind it; an `end` where the line is over.
    mutating func next(textsTo limit: Int) throws(ExpressionSyntaxError) -> ExpressionToken {
        while position < scalars.count, scalars[position].isSpace, !endsLine(position) { position += 1 }
        guard position < scalars.count, !endsLine(position) else {
            return ExpressionToken(kind: .end, bounds: position..<position)
        }
        let scalar = scalars[position]
        if Self.startsName(scalar) || Self.isDigit(scalar), let citation = citation() { return citation }
        if Self.startsName(scalar) { return name() }
        if Self.isDigit(scalar) { return try number() }
        if scalar == "\"" || scalar == "'" { return try text(quote: scalar, to: limit) }
        if scalar == "#", mode == .statements { return comment() }
        return try symbol()
    }

    func endsLine(_ position: Int) -> Bool { mode == .statements && scalars[position] == "\n" }

    private mutating func name() -> ExpressionToken {
        let start = position
        while position < scalars.count, Self.startsName(scalars[position]) || Self.isDigit(scalars[position]) {
            position += 1
        }
        return ExpressionToken(kind: .name(string(start..<position)), bounds: start..<position)
    }

    /// A document's id, `#`, and the heading up to white space or a comma.
    private mutating func citation() -> ExpressionToken? {
        guard mode == .statements, hasSigns else { return nil }
        guard position >= endOfNoDocument else { return nil }
        var end = position
        while end < scalars.count, Self.belongsToDocument(scalars[end]) { end += 1 }
        guard end < scalars.count, scalars[end] == "#" else {
            endOfNoDocument = end
            return nil
        }
        while end < scalars.count, !scalars[end].isSpace, scalars[end] != "," { end += 1 }
        defer { position = end }
        return ExpressionToken(kind: .citation(text(position..<end)), bounds: position..<end)
    }

    private mutating func comment() -> ExpressionToken {
        let start = position
        while position < scalars.count, !endsLine(position) { position += 1 }
        var end = position
        while scalars[end - 1].isSpace { end -= 1 }
        return ExpressionToken(kind: .comment(text(start..<end)), bounds: start..<end)
    }

    private mutating func symbol() throws(ExpressionSyntaxError) -> ExpressionToken {
        let start = position
        let following = start + 1 < scalars.count ? scalars[start + 1] : nil
        for symbol in Self.symbols where symbol.first == scalars[start] {
            guard symbol.second == nil || symbol.second == following else { continue }
            position = start + (symbol.second == nil ? 1 : 2)
            return ExpressionToken(kind: .symbol(symbol.text), bounds: start..<position)
        }
        throw ExpressionSyntaxError(
            message: "`\(scalars[start])` has no meaning in an expression",
            bounds: start..<start + 1,
            help: Self.hint(for: scalars[start])
        )
    }

    private static func hint(for scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "write `and`"
        case "|": "write `or`"
        case "!": "write `not`"
        case ";": "a statement ends with its line"
        case "?": "only a declaration says that something may be absent; `a ?? b` takes `b` where `a` is absent"
        case _ where scalar.properties.isAlphabetic: "names consist of the letters a to z, digits and `_`"
        default: nil
        }
    }

    /// The text of a name or a number, which are all ASCII.
    func string(_ range: Range<Int>) -> String {
        // As many bytes as scalars: a scalar stands where its byte does.
        guard bytes.count != scalars.count else { return String(decoding: bytes[range], as: UTF8.self) }
        return String(decoding: scalars[range].map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
    }

    private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func belongsToDocument(_ scalar: Unicode.Scalar) -> Bool {
        startsName(scalar) || isDigit(scalar) || scalar == "-" || scalar == "."
    }
}

// Numbers.
extension ExpressionLexer {
    private mutating func number() throws(ExpressionSyntaxError) -> ExpressionToken {
        let start = position
        dropDigits()
        if isNext("."), isDigit(at: position + 1) {
            position += 1
            dropDigits()
        }
        if isNext("e") || isNext("E") {
            let sign = position + 1 < scalars.count && "+-".unicodeScalars.contains(scalars[position + 1]) ? 1 : 0
            if isDigit(at: position + 1 + sign) {
                position += 1 + sign
                dropDigits()
            }
        }
        let text = string(start..<position)
        guard let number = NumberLiteral(text) else { throw Self.unreadable(text, at: start..<position) }
        return ExpressionToken(kind: .number(number), bounds: start..<position)
    }

    private mutating func dropDigits() {
        while isDigit(at: position) || isNext("_") { position += 1 }
    }

    private func isNext(_ scalar: Unicode.Scalar) -> Bool { position < scalars.count && scalars[position] == scalar }

    private func isDigit(at position: Int) -> Bool { position < scalars.count && Self.isDigit(scalars[position]) }

    private static func unreadable(_ text: String, at bounds: Range<Int>) -> ExpressionSyntaxError {
        if let corrected = NumberLiteral.correction(of: text) {
            return ExpressionSyntaxError(
                message: "`\(text)` isn't how a number is written",
                bounds: bounds,
                help: "write `\(corrected)`"
            )
        }
        return ExpressionSyntaxError(
            message: "number is too large",
            bounds: bounds,
            help: "numbers reach up to \(Double.greatestFiniteMagnitude)"
        )
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is white space. Unicode is asked last: it takes many times longer to say.
    var isSpace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
