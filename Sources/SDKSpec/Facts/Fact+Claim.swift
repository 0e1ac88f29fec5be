extension Fact {
    /// What it claims, in words: `20 UTF-16 code units`.
    public var claim: String { Self.claim(kind, value, unit: unit) }

    /// What a fact claims, in words.
    ///
    /// - Parameters:
    ///   - kind: What it is about.
    ///   - value: The value claimed.
    ///   - unit: The unit of the value: of a limit as the spec writes it, perhaps with what is measured, `items of keys`.
    package static func claim(_ kind: Kind?, _ value: String, unit: String?) -> String {
        guard let unit else { return value }
        guard kind == .limit else { return "\(value) \(unit)" }
        let words = unit.split(separator: " ").map(String.init)
        // A pattern has no unit, though it may be that of keys: `of keys`.
        let measured = words.first.flatMap { LimitUnit(rawValue: $0) } ?? .value
        return measured.bounds(value, each: words.contains("of") ? words.last : nil)
    }
}

extension LimitUnit {
    /// Bounds in this unit: `1–100 items`, `20 UTF-8 bytes (each of the keys)`.
    package func bounds(_ bounds: String, each part: String? = nil) -> String {
        let words = bounds == "1" ? words.one : words.many
        let claim = words.isEmpty ? bounds : "\(bounds) \(words)"
        return part.map { "\(claim) (each of the \($0))" } ?? claim
    }
}
