/// Makes limits that a value keeps.
struct RuleMaker {
    /// The errors that limits may end in besides the product's own.
    let errors: [String]

    /// The limits of a field, as entries of its YAML; none where there is nothing to limit, or by chance.
    func rules(for type: MadeType, sample: MadeValue, _ chance: inout Chance) -> [String] {
        guard chance.happens(60) else { return [] }
        let limits = limits(for: type.unwrapped, sample, &chance)
        guard !limits.isEmpty else { return [] }
        guard limits.count > 1 else { return ["limit: {\(limits[0])\(error(&chance))}"] }
        let named = limits.enumerated().map { "{name: rule\($0.offset), \($0.element)\(error(&chance))}" }
        return ["limit: [\(named.joined(separator: ", "))]"]
    }

    private func error(_ chance: inout Chance) -> String {
        guard !errors.isEmpty, chance.happens(40) else { return "" }
        return ", error: \(chance.one(of: errors))"
    }

    private func limits(for type: MadeType, _ sample: MadeValue, _ chance: inout Chance) -> [String] {
        switch (type, sample) {
        case (.string, .text(let text)): [size(of: text, &chance)]
        case (.int, .plain(let digits)), (.uint, .plain(let digits)): number(digits, &chance)
        case (.list, .list(let items)): [range(items.count, slack: 2, "items", &chance)]
        case (.double, .plain(let digits)): double(digits, &chance)
        case (.map(let key, let value), .object(let entries)):
            entries.isEmpty ? [] : map(key, value, entries, &chance)
        case (.json, _): ["max: 4096, unit: encoded-bytes"]
        case (.double, _), (.bool, _), (.bytes, _), (.declared, _), (.optional, _), (.string, _), (.int, _), (.uint, _),
            (.list, _), (.map, _):
            []
        }
    }

    private func size(of text: String, _ chance: inout Chance) -> String {
        switch chance.number(0...2) {
        case 0: range(text.utf8.count, slack: 12, "utf8-bytes", &chance)
        case 1: range(text.unicodeScalars.count, slack: 12, "unicode-scalars", &chance)
        default: range(text.utf16.count, slack: 12, "utf16-units", &chance)
        }
    }

    private func number(_ digits: String, _ chance: inout Chance) -> [String] {
        guard let value = Int(digits), abs(value) < 1_000_000 else { return [] }
        if value > 0, value & (value - 1) == 0, chance.happens(50) { return ["powerOfTwo: {from: 0, to: 40}"] }
        return ["min: \(value - chance.number(0...3)), max: \(value + chance.number(0...9)), unit: value"]
    }

    /// Bounds of a number with a fraction are whole ones.
    private func double(_ digits: String, _ chance: inout Chance) -> [String] {
        guard let value = Double(digits), abs(value) < 1_000_000 else { return [] }
        let least = Int(value.rounded(.down)) - chance.number(0...3)
        return ["min: \(least), max: \(Int(value.rounded(.up)) + chance.number(0...9)), unit: value"]
    }

    private func map(
        _ key: MadeType,
        _ value: MadeType,
        _ entries: [MadeValue.Member],
        _ chance: inout Chance
    ) -> [String] {
        var rules = [range(entries.count, slack: 3, "items", &chance)]
        if key == .string {
            let longest = entries.map(\.name.utf8.count).max() ?? 0
            rules.append("of: keys, max: \(max(longest, 4) + chance.number(0...4)), unit: utf8-bytes")
        }
        // The sample has one entry.
        if let entry = entries.first, chance.happens(60) {
            rules += limits(for: value, entry.value, &chance).prefix(1).map { "of: values, \($0)" }
        }
        return rules
    }

    private func range(_ measured: Int, slack: Int, _ unit: String, _ chance: inout Chance) -> String {
        let least = measured > 1 && chance.happens(30) ? "min: \(chance.number(1...measured)), " : ""
        return "\(least)max: \(measured + chance.number(0...slack)), unit: \(unit)"
    }
}
