extension PatternParser {
    /// A part with what says how often it stands there.
    mutating func repeated(_ part: PatternPart) -> PatternPart {
        guard let bounds = bounds() else { return part }
        // How many are tried first changes nothing about how many there can be.
        _ = take("?") || take("+")
        return .repeated(part, least: bounds.least, most: bounds.most)
    }

    private mutating func bounds() -> (least: Int, most: Int)? {
        if take("*") { return (0, .max) }
        if take("+") { return (1, .max) }
        if take("?") { return (0, 1) }
        guard rest.first == "{", let end = rest.firstIndex(of: "}") else { return nil }
        guard let bounds = Self.bounds(in: rest[..<end].dropFirst()) else { return nil }
        rest = rest[rest.index(after: end)...]
        return bounds
    }

    /// Nil for a text that is no number and no range of them: then the braces stand for themselves.
    private static func bounds(in text: Substring) -> (least: Int, most: Int)? {
        let ends = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard ends.count <= 2, ends.contains(where: { !$0.isEmpty }) else { return nil }
        let numbers = ends.map { Int($0) }
        guard zip(ends, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        let least = numbers[0] ?? 0
        let most = ends.count == 1 ? least : numbers[1] ?? .max
        return least <= most ? (least, most) : nil
    }
}
