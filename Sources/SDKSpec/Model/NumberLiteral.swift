/// A number written out.
///
/// There is one way to read a number, for expressions, examples, scenarios and the values of enumerations alike, and it
/// is JSON's: what lint accepts can be read by whoever runs the suite.
public enum NumberLiteral: Hashable, Sendable {
    /// A whole number.
    case int(Int)
    /// A whole number too large for ``int(_:)``.
    case uint(UInt64)
    /// A number with a fraction or an exponent, or a whole one beyond 64 bits.
    case double(Double)

    /// Reads `12`, `-5`, `1.5` or `2e3`.
    ///
    /// - Returns: nil for any other text, and for numbers that no `Double` reaches.
    public init?(_ text: String) {
        guard let isWhole = Self.isWhole(text.utf8) else { return nil }
        if isWhole, let number = Self(digits: text) {
            self = number
        } else {
            guard let number = Double(text), number.isFinite else { return nil }
            self = .double(number)
        }
    }

    private init?(digits: String) {
        if let number = Int(digits) {
            self = .int(number)
        } else if let number = UInt64(digits) {
            self = .uint(number)
        } else {
            return nil
        }
    }

    /// Whether a text is meant for a number, well written or not: `007`, `+5` and `.5` are.
    public static func isMeant(by text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return "0123456789+-.".utf8.contains(first) && Double(text) != nil
    }

    /// Whether the number is of a type of numbers.
    public func fits(_ type: TypeReference) -> Bool {
        switch (self, type) {
        case (_, .double), (.int, .int), (.uint, .uint): true
        case (.int(let number), .uint): number >= 0
        default: false  // No type of numbers, or one that has no such number.
        }
    }

    /// How a text that is meant for a number is to be written; nil where there is no number to write.
    static func correction(of text: String) -> String? {
        let plain = text.filter { $0 != "_" }
        guard isMeant(by: plain) else { return nil }
        let isNegative = text.hasPrefix("-")
        let digits = plain.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
        let start = digits.first.map { $0.isNumber } == true ? "" : "0"
        let corrected = (isNegative ? "-" : "") + start + digits
        return corrected != text && NumberLiteral(corrected) != nil ? corrected : nil
    }
}

extension Int {
    /// Reads a whole number as the spec writes it; nil for `007`, `+5` and all that is none.
    init?(spec text: String) {
        guard case .int(let number)? = NumberLiteral(text) else { return nil }
        self = number
    }
}

// The form: digits without needless zeros, perhaps a fraction, perhaps an exponent.
extension NumberLiteral {
    /// Whether a text without fraction and exponent; nil for what isn't written like a number.
    private static func isWhole(_ text: String.UTF8View) -> Bool? {
        var rest = text[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        if rest.first == UInt8(ascii: "0") {
            rest.removeFirst()
        } else if !dropDigits(&rest) {
            return nil
        }
        var isWhole = true
        if rest.first == UInt8(ascii: ".") {
            isWhole = false
            rest.removeFirst()
            guard dropDigits(&rest) else { return nil }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            isWhole = false
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
            guard dropDigits(&rest) else { return nil }
        }
        return rest.isEmpty ? isWhole : nil
    }

    /// Takes the digits at the start away.
    ///
    /// - Returns: Whether there was one.
    private static func dropDigits(_ text: inout Substring.UTF8View) -> Bool {
        let rest = text.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        defer { text = rest }
        return rest.startIndex != text.startIndex
    }
}
