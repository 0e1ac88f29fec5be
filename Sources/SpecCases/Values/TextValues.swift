import SDKSpec

/// Texts by their length in a unit, of plain letters and of such that are long in one unit and short in another.
struct TextValues: SizedValues {
    let unit: LimitUnit
    let fillings: [String]
    private let example: String
    private let siblings: SiblingLimits

    init(site: LimitSite, unit: LimitUnit, value: CaseValue) {
        self.unit = unit
        siblings = SiblingLimits(site)
        if case .string(let text) = value { example = text } else { example = "" }
        // A Chinese character: three bytes, one of all else. An emoji: four bytes, two units of UTF-16, one scalar.
        // A flag: eight bytes, four units, two scalars, one character for the reader.
        fillings = unit == .utf8Bytes ? ["a", "汉", "😀"] : ["a", "汉", "😀", "🇨🇳"]
    }

    /// The name of a filling in the ids of cases.
    static func name(of filling: String) -> String {
        switch filling {
        case "汉": "cjk"
        case "😀": "emoji"
        case "🇨🇳": "flag"
        default: "plain"
        }
    }

    func value(_ size: Int, filling: String) -> CaseValue? {
        if filling == "a" { return plain(size) }
        let width = length(filling)
        guard size >= width else { return nil }
        let times = size / width
        let end = String(repeating: "a", count: size % width)
        guard siblings.keep(String(repeating: filling, count: times) + end) else { return nil }
        return .repeated(filling, times: times, then: end)
    }

    /// Letters, digits, or whatever continues the example, as the field's other limits allow.
    private func plain(_ size: Int) -> CaseValue? {
        for (start, letter) in [("", "a"), ("", "1"), ("", "A"), (example, "a"), (example, "1")] {
            let times = size - length(start)
            guard times >= 0 else { continue }
            let text = start + String(repeating: letter, count: times)
            guard siblings.keep(text) else { continue }
            // In the data the repeated part stands first, so a text with a start can only be written out.
            return start.isEmpty ? .repeated(letter, times: times) : .string(text)
        }
        return nil
    }

    private func length(_ text: String) -> Int {
        TextLength.length(of: text, in: unit)
    }
}

/// Measures texts.
enum TextLength {
    /// The length of a text in a unit of texts; 0 in any other.
    static func length(of text: String, in unit: LimitUnit) -> Int {
        switch unit {
        case .utf8Bytes: text.utf8.count
        case .unicodeScalars: text.unicodeScalars.count
        case .utf16Units: text.utf16.count
        case .items, .value, .encodedBytes: 0
        }
    }
}

/// The other limits of a field, which a value made for one of them must not break.
struct SiblingLimits {
    private let limits: [Limit]

    init(_ site: LimitSite) {
        limits = site.field.limits.filter { $0.name != site.limit.name && $0.part == site.limit.part }
    }

    /// Whether a text keeps them all.
    func keep(_ text: String) -> Bool {
        limits.allSatisfy { limit in
            switch limit.rule {
            case .pattern(let pattern): return TextPattern(pattern)?.matches(text) ?? true
            case .range(let minimum, let maximum, let unit):
                let length = TextLength.length(of: text, in: unit)
                let isText = [.utf8Bytes, .unicodeScalars, .utf16Units].contains(unit)
                return !isText || length >= minimum ?? 0 && length <= maximum ?? .max
            case .powerOfTwo: return true
            }
        }
    }
}
