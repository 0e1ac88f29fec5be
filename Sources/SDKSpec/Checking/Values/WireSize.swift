/// How many bytes the parts of values take as JSON on the wire, where nothing is escaped but what has to be.
///
/// Lint and cases measure by it, and so come to the same as the service.
package enum WireSize {
    /// Null, for no value.
    package static let null = 4

    /// A truth value.
    package static func truth(_ value: Bool) -> Int { value ? 4 : 5 }

    /// A text, its quotes included.
    package static func text(_ text: String) -> Int { content(of: text) + 2 }

    /// What stands between the quotes of a text.
    package static func content(of text: String) -> Int {
        text.utf8.reduce(0) { size, byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: size + 2
            case 0x00..<0x20: size + 6
            default: size + 1  // Stands as it is.
            }
        }
    }

    /// A file of so many bytes: an object that holds them in base 64.
    package static func file(_ bytes: Int) -> Int { #"{"$bytes":""}"#.utf8.count + (bytes + 2) / 3 * 4 }

    /// A member of an object, whose value takes so many bytes.
    package static func member(_ name: String, _ value: Int) -> Int { text(name) + 1 + value }

    /// Items or members in their brackets, with commas between them; nil where one of them isn't known.
    package static func bracketed(_ parts: some Collection<Int?>) -> Int? {
        parts.reduce(2 + max(parts.count - 1, 0)) { sum, part in
            sum.flatMap { sum in part.map { sum + $0 } }
        }
    }
}

extension WireSize {
    /// A number as it travels where it is a value of a type: as JSON, it is what it is written as. Nil for what is no
    /// number.
    package static func number(_ text: String, as type: TypeReference) -> String? {
        switch (NumberLiteral(text), type) {
        case (nil, _): nil
        case (_?, .double): Double(text)?.description
        case (.int(let number)?, _): number.description
        case (.uint(let number)?, _): number.description
        case (.double(let number)?, _): number.description
        }
    }
}
