import YAMLDocument

/// The smallest piece of an expression.
struct ExpressionToken: Equatable {
    /// What the piece is.
    enum Kind: Equatable {
        case name(String)
        case number(NumberLiteral)
        case text(String)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// Where it starts and ends, as positions in the expression's scalars.
    let bounds: Range<Int>
}

/// What is wrong with the text of an expression.
struct ExpressionSyntaxError: Error {
    let message: String
    let bounds: Range<Int>
    var help: String?
}

/// Cuts the text of an expression into tokens.
struct ExpressionLexer {
    private let bytes: [UInt8]
    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// Symbols of two scalars stand before those of one, so that the longer one wins.
    private static let symbols = [
        "==", "!=", "<=", ">=", "??", "<", ">", "+", "-", "*", "/", "%", "(", ")", "[", "]", "{", "}", ",", ":", ".",
    ].map { (text: $0, first: $0.unicodeScalars.first, second: $0.unicodeScalars.dropFirst().first) }

    init(_ text: String) {
        bytes = Array(text.utf8)
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        scalars = isASCII ? bytes.map { Unicode.Scalar($0) } : Array(text.unicodeScalars)
    }

    /// All tokens, closed by an `end`.
    mutating func tokens() throws(ExpressionSyntaxError) -> [ExpressionToken] {
        var tokens: [ExpressionToken] = []
        tokens.reserveCapacity(scalars.count / 2 + 2)
        repeat {
            tokens.append(try next())
        } while tokens.last?.kind != .end
        return tokens
    }

    private mutating func next() throws(ExpressionSyntaxError) -> ExpressionToken {
        while position < scalars.count, scalars[position].isSpace { position += 1 }
        guard position < scalars.count else {
            return ExpressionToken(kind: .end, bounds: position..<position)
        }
        let scalar = scalars[position]
        if Self.startsName(scalar) { return name() }
        if Self.isDigit(scalar) { return try number() }
        if scalar == "\"" || scalar == "'" { return try text(quote: scalar) }
        return try symbol()
    }

    private mutating func name() -> ExpressionToken {
        let start = position
        while position < scalars.count, Self.startsName(scalars[position]) || Self.isDigit(scalars[position]) {
            position += 1
        }
        return ExpressionToken(kind: .name(string(start..<position)), bounds: start..<position)
    }

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
        let text = string(start..<position).filter { $0 != "_" }
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
            help: "whole numbers reach up to \(UInt64.max), others up to \(Double.greatestFiniteMagnitude)"
        )
    }

    private mutating func text(quote: Unicode.Scalar) throws(ExpressionSyntaxError) -> ExpressionToken {
        let start = position
        var content = String.UnicodeScalarView()
        position += 1
        while position < scalars.count, scalars[position] != quote {
            if scalars[position] == "\\", position + 1 < scalars.count {
                position += 1
                content.append(scalars[position] == "n" ? "\n" : scalars[position])
            } else {
                content.append(scalars[position])
            }
            position += 1
        }
        guard position < scalars.count else {
            throw ExpressionSyntaxError(
                message: "text isn't closed",
                bounds: start..<position,
                help: "end it with the quotation mark that it starts with"
            )
        }
        position += 1
        return ExpressionToken(kind: .text(String(content)), bounds: start..<position)
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
        case "=": "write `==` to compare"
        default: nil
        }
    }

    /// The text of a name or a number, which are all ASCII.
    private func string(_ range: Range<Int>) -> String {
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
}

extension Unicode.Scalar {
    /// Whether the scalar is white space. Unicode is asked last: it takes many times longer to say.
    var isSpace: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}
