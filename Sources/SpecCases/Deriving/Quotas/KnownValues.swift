import SDKSpec

/// What a fixture's calls have given, by which a world knows things already, and what behaviour makes something of.
struct KnownValues {
    private(set) var texts: Set<String> = []
    /// The starts of texts that a number was put behind.
    private var counted: Set<String> = []

    /// The whole numbers among them.
    var numbers: [Int] { texts.compactMap { Int($0) } }

    /// The largest of the numbers, 0 without any.
    var largest: Int { max(numbers.max() ?? 0, 0) }

    /// - Parameter special: Texts and numbers that aren't just any.
    init(_ steps: [ScenarioStep], special: Set<String>) {
        texts = special
        for step in steps {
            for argument in step.action.performed?.arguments ?? [] { add(argument.value.value) }
        }
    }

    /// Whether something that is known is a text with a number behind it.
    func count(behind start: String) -> Bool {
        counted.contains(start)
            || texts.contains { text in
                text.hasPrefix(start) && text.count > start.count && text.dropFirst(start.count).allSatisfy(\.isNumber)
            }
    }

    private mutating func add(_ value: ExampleValue) {
        switch value {
        case .scalar(let text, _):
            texts.insert(text)
            if let counter = text.firstRange(of: ExampleValue.counter) {
                counted.insert(String(text[..<counter.lowerBound]))
            }
        case .list(let items), .joined(let items): for item in items { add(item.value) }
        case .object(let members):
            for member in members {
                add(.scalar(text: member.name.value, isQuoted: true))
                add(member.value.value)
            }
        case .counted(let item, _, _): add(item.value)
        case .reference, .repeated, .now, .absent: break
        }
    }
}
