import YAMLDocument

/// Reads the mappings that stand for a value instead of being an object: each is told by its keys, which stand together
/// nowhere else.
enum ExampleFormReader {
    /// - Returns: nil for an object like any other.
    static func read(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> ExampleValue? {
        guard let first = entries.first, entries.count <= 3, isKey(first.name) else { return nil }
        return switch entries.map(\.name).sorted() {
        case ["repeat", "times"]: repetition(entries, &context)
        case ["list", "times"], ["from", "list", "times"]: list(entries, &context)
        case ["join"]: entries[0].value.sequence.map { joined($0, &context) }
        case ["now"]: now(entries[0].value, &context)
        case ["absent"]: entries[0].value.scalar.flatMap { Bool($0.text) }.map { .absent($0) }
        default: nil
        }
    }

    /// Whether it is a key of one of the forms: most objects are told from them by their first.
    private static func isKey(_ name: String) -> Bool {
        switch name {
        case "repeat", "times", "list", "from", "join", "now", "absent": true
        default: false
        }
    }

    /// `{repeat: text, times: count}`.
    private static func repetition(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> ExampleValue? {
        guard let text = node("repeat", entries)?.scalar?.text else { return nil }
        // Sizes are tested up to some hundred kilobytes; a slip of the pen shouldn't fill the memory. Those who run the
        // suite carry out as many.
        return .repeated(text: text, times: number("times", entries, upTo: CaseBudget.largestSize, &context) ?? 0)
    }

    /// `{list: item, times: count, from: first}`.
    private static func list(_ entries: [YAMLEntry], _ context: inout ReadingContext) -> ExampleValue? {
        guard let item = node("list", entries) else { return nil }
        let times = number("times", entries, upTo: CaseBudget.mostItems, &context) ?? 0
        let first = number("from", entries, upTo: 1_000_000_000, &context) ?? 1
        return .counted(item: ExampleValueReader.read(item, &context), times: times, from: first)
    }

    /// `{join: [text, $name.member]}`.
    private static func joined(_ items: [YAMLNode], _ context: inout ReadingContext) -> ExampleValue {
        .joined(items.map { ExampleValueReader.read($0, &context) })
    }

    /// `{now: -120}`, with a unit or without one.
    private static func now(_ node: YAMLNode, _ context: inout ReadingContext) -> ExampleValue? {
        guard let text = node.scalar?.text else { return nil }
        let isBefore = text.hasPrefix("-")
        if let seconds = DurationText.seconds(isBefore ? String(text.dropFirst()) : text) {
            return .now(offset: isBefore ? -seconds : seconds)
        }
        context.report(
            "not-a-duration",
            "`now`: expected a time, found `\(text)`",
            at: context.location(node),
            help: "write how long after now it is, or before: `{now: 0}`, `{now: 2 m}`, `{now: -120}`"
        )
        return .now(offset: 0)
    }

    private static func node(_ name: String, _ entries: [YAMLEntry]) -> YAMLNode? {
        entries.first { $0.name == name }?.value
    }

    /// A whole number from 0 on; nil when there is none, which is reported unless nothing stands there.
    private static func number(
        _ name: String,
        _ entries: [YAMLEntry],
        upTo most: Int,
        _ context: inout ReadingContext
    ) -> Int? {
        guard let node = node(name, entries) else { return nil }
        if let number = node.scalar.flatMap({ Int(spec: $0.text) }), (0...most).contains(number) { return number }
        context.report(
            "not-an-integer",
            "`\(name)` is no whole number from 0 to \(most)",
            at: context.location(node)
        )
        return nil
    }
}
