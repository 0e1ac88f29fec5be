/// A value of an example or a claim, as a spec writes it.
indirect enum MadeValue: Equatable {
    /// A text, in quotes.
    case text(String)
    /// What is written without quotes: a number, a truth value, a value of an enumeration.
    case plain(String)
    case list([MadeValue])
    case object([Member])

    struct Member: Equatable {
        let name: String
        let value: MadeValue
    }

    /// The value in flow style, which may stand anywhere.
    var yaml: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .plain(let text): text
        case .list(let items): "[\(items.map(\.yaml).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(Self.quoted($0.name)): \($0.value.yaml)" }.joined(separator: ", "))}"
        }
    }

    /// A text in double quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\u{20}"..."\u{7E}": result.unicodeScalars.append(scalar)
            default: result += "\\U" + Self.hexadecimal(scalar.value)
            }
        }
        return result + "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
