import YAMLDocument

/// A document as a value, to be written as YAML and read back.
indirect enum RandomTree: Equatable {
    case scalar(String, YAMLScalar.Style)
    case sequence([RandomTree])
    case mapping([Entry])

    struct Entry: Equatable {
        let key: String
        let keyStyle: YAMLScalar.Style
        let value: RandomTree
    }

    /// What a node says, without its places.
    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = .scalar(scalar.text, scalar.style)
        case .sequence(let items): self = .sequence(items.map(RandomTree.init))
        case .mapping(let entries):
            self = .mapping(
                entries.map { entry in
                    Entry(
                        key: entry.name,
                        keyStyle: entry.key.scalar?.style ?? .plain,
                        value: RandomTree(entry.value)
                    )
                }
            )
        }
    }

    static func random(depth: Int, using random: inout SplitMix64) -> RandomTree {
        switch depth == 0 ? 0 : Int.random(in: 0..<4, using: &random) {
        case 0, 1:
            let style = YAMLScalar.Style.allCases.randomElement(using: &random) ?? .plain
            return .scalar(text(style, using: &random), style)
        case 2:
            return .sequence(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in .random(depth: depth - 1, using: &random) }
            )
        default:
            return .mapping(
                (0..<Int.random(in: 0...5, using: &random)).map { index in
                    let style = keyStyles.randomElement(using: &random) ?? .plain
                    // The number keeps the keys of a mapping apart.
                    let key = text(style, using: &random) + String(index)
                    return Entry(key: key, keyStyle: style, value: .random(depth: depth - 1, using: &random))
                }
            )
        }
    }

    private static func text(_ style: YAMLScalar.Style, using random: inout SplitMix64) -> String {
        switch style {
        case .plain: words(plainWords, 1...3, using: &random)
        case .singleQuoted: words(plainWords + hardWords, 0...3, using: &random)
        case .doubleQuoted: words(plainWords + hardWords + ["\n", "\t", "\u{0}", "\u{2028}"], 0...3, using: &random)
        case .literal: lines(0...3, using: &random)
        case .folded: lines(1...1, using: &random)
        }
    }

    private static func words(_ words: [String], _ counts: ClosedRange<Int>, using random: inout SplitMix64) -> String {
        (0..<Int.random(in: counts, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }

    private static func lines(_ counts: ClosedRange<Int>, using random: inout SplitMix64) -> String {
        let count = Int.random(in: counts, using: &random)
        guard count > 0 else { return "" }
        let inner = (0..<count).map { _ in words(plainWords + hardWords, 0...3, using: &random) }
        // Neither the first nor the last line is blank, nor does one begin with a space: no indicator is needed.
        return "x\(inner.joined(separator: "\n"))字" + (Bool.random(using: &random) ? "\n" : "")
    }

    private static let keyStyles: [YAMLScalar.Style] = [.plain, .plain, .singleQuoted, .doubleQuoted]
    private static let plainWords = [
        "no", "on", "22:30", "null", "~", "1.10", "a-b", "值", "群组名称", "👨‍👩‍👧‍👦", "é", "http://x/?y=z#w", "it's", "𠮷",
    ]
    private static let hardWords = ["a: b", "# c", "'", "\"", "\\", "[", "{}", "- ", "*x", "&y", "!z", "%", ",", "值:"]
}
