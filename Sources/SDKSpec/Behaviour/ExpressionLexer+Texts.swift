// Texts.
extension ExpressionLexer {
    mutating func text(
        quote: Unicode.Scalar,
        to limit: Int
    ) throws(ExpressionSyntaxError) -> ExpressionToken {
        let start = position
        var content = String.UnicodeScalarView()
        position += 1
        while position < limit, scalars[position] != quote {
            let scalar = scalars[position]
            if scalar == "\\", position + 1 < limit {
                content.append(try escape())
            } else if endsLine(position) {
                while content.last?.isSpace == true { content.removeLast() }
                while position < limit, scalars[position].isSpace { position += 1 }
                content.append(" ")
            } else {
                content.append(scalar)
                position += 1
            }
        }
        guard position < limit else {
            let end = scalars[start...].firstIndex(of: "\n") ?? position
            throw ExpressionSyntaxError(
                message: "text isn't closed",
                bounds: start..<min(end, position),
                help: "end it with the quotation mark that it starts with"
            )
        }
        position += 1
        return ExpressionToken(kind: .text(String(content)), bounds: start..<position)
    }

    /// What stands behind a backslash: `n`, `t`, `r` and `u{…}` mean characters that can't be seen, others themselves.
    private mutating func escape() throws(ExpressionSyntaxError) -> Unicode.Scalar {
        let start = position
        let scalar = scalars[position + 1]
        position += 2
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "u" where position < scalars.count && scalars[position] == "{": break
        case "u" where hasHexadecimalDigits(4):
            throw ExpressionSyntaxError(
                message: "the number of a character stands in braces",
                bounds: start..<position + 4,
                help: "write `\\u{\(string(position..<position + 4))}`"
            )
        default: return scalar
        }
        var digits = ""
        position += 1
        while position < scalars.count, digits.count < 8, scalars[position] != "}" {
            digits.unicodeScalars.append(scalars[position])
            position += 1
        }
        let isClosed = position < scalars.count && scalars[position] == "}"
        guard isClosed, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16),
            let escaped = Unicode.Scalar(value),
            !escaped.isNoncharacter
        else {
            throw ExpressionSyntaxError(
                message: "there is no such character",
                bounds: start..<min(position, scalars.count),
                help: "write its number in hexadecimal digits, `\\u{2028}`"
            )
        }
        position += 1
        return escaped
    }
}

extension ExpressionLexer {
    /// Whether so many digits come that an escape of YAML's would end with.
    private func hasHexadecimalDigits(_ count: Int) -> Bool {
        let digits = scalars[position...].prefix(count)
        return digits.count == count && digits.allSatisfy { $0.isASCII && $0.properties.isHexDigit }
    }
}
