import SDKSpec

/// Texts by their length in a unit, of plain letters and of such that are long in one unit and short in another.
struct TextValues: SizedValues {
    let unit: LimitUnit
    let fillings: [String]
    private let example: String
    private let siblings: FittingTexts

    init(site: LimitSite, unit: LimitUnit, value: CaseValue, index: SpecificationIndex) {
        self.unit = unit
        siblings = site.siblings(index)
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
        let end = String("a", times: size % width)
        guard siblings.keep(String(filling, times: times) + end) else { return nil }
        return .repeated(filling, times: times, then: end)
    }

    /// Letters, digits, or whatever continues the example, as the field's other limits allow.
    private func plain(_ size: Int) -> CaseValue? {
        for (start, letter) in [("", "a"), ("", "1"), ("", "A"), (example, "a"), (example, "1")] {
            let times = size - length(start)
            guard times >= 0 else { continue }
            let text = start + String(letter, times: times)
            guard siblings.keep(text) else { continue }
            // In the data the repeated part stands first, so a text with a start can only be written out.
            return start.isEmpty ? .repeated(letter, times: times) : .string(text)
        }
        return siblings.text(of: size, in: unit).map { .string($0) }
    }

    private func length(_ text: String) -> Int {
        unit.measure(.string(text)) ?? 0
    }
}
