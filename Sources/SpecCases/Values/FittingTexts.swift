import SDKSpec

/// Texts that keep all limits of a field.
struct FittingTexts {
    private let limits: [Limit]
    /// The patterns among the limits, as parts that texts are made of.
    private let patterns: [[PatternPart]]

    /// - Parameter limits: The limits of the text; those that speak about parts of maps don't.
    init(_ limits: [Limit]) {
        self.limits = limits.filter { $0.part == nil }
        patterns = self.limits.compactMap { limit in
            if case .pattern(let pattern) = limit.rule { PatternParser.parts(of: pattern) } else { nil }
        }
    }

    /// Whether a text keeps them all.
    func keep(_ text: String) -> Bool {
        limits.allSatisfy { $0.isKept(by: .string(text)) }
    }

    /// A text, one that is easy to read if it will do; nil when none is found.
    func first() -> String? {
        let plain = ["sample", "a", "A", "1", "123456", "sample@example.com", "12:00", "2020-01-01"]
        return plain.first(where: keep) ?? candidates(0).first(where: keep) ?? texts(upTo: 64).first(where: keep)
    }

    /// So many texts, none twice and none of those to avoid; nil when so many aren't found.
    func distinct(_ count: Int, avoiding avoided: Set<String> = []) -> [String]? {
        for repetitions in Self.repetitions {
            var seen = avoided
            var texts: [String] = []
            var number = 0
            while texts.count < count, number < 2 * count + 20 {
                if let text = text(number, repetitions), keep(text), seen.insert(text).inserted { texts.append(text) }
                number += 1
                if number == 20, texts.isEmpty { break }
            }
            if texts.count == count { return texts }
        }
        return nil
    }

    /// A text of a length in a unit, made of what the patterns allow.
    func text(of length: Int, in unit: LimitUnit) -> String? {
        (0...12).lazy.compactMap { text(0, length - $0) }.first { unit.measure(.string($0)) == length && keep($0) }
    }

    private static let repetitions = [4, 6, 3, 8, 2, 1, 12, 16, 24, 32, 64]

    private func candidates(_ number: Int) -> [String] {
        Self.repetitions.compactMap { text(number, $0) }
    }

    private func text(_ number: Int, _ repetitions: Int) -> String? {
        guard repetitions >= 0 else { return nil }
        let parts = patterns.first ?? [.repeated(.character(.easy), least: 0, most: .max)]
        var writer = PatternWriter(number: number, repetitions: repetitions)
        writer.write(parts)
        return String(writer.text)
    }

    /// Texts of one letter, for limits on the length alone.
    private func texts(upTo longest: Int) -> [String] {
        let bounds = limits.compactMap { limit in
            if case .range(let minimum?, _, let unit) = limit.rule, unit.measuresTexts { minimum } else { nil }
        }
        return ([1, longest] + bounds).filter { $0 > 0 && $0 <= 1_000_000 }.flatMap { size in
            ["a", "1"].map { String($0, times: size) }
        }
    }
}
