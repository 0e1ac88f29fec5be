import YAMLDocument

/// Writes a tree as YAML, in block or flow style and with comments as chance has it.
struct RandomTreePrinter {
    private var random: SplitMix64
    private var text = ""

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    mutating func print(_ tree: RandomTree) -> String {
        text = ""
        maybeComment(indent: 0)
        // At the top there is nothing behind which a value could stand on the same line.
        if case .scalar = tree { text += "---" }
        block(tree, indent: 0, isNested: false)
        return chance(3) ? text : text.replacing("\n", with: "\r\n")
    }

    /// Writes a value behind a `:` or `-`, or at the start.
    private mutating func block(_ tree: RandomTree, indent: Int, isNested: Bool) {
        let space = isNested ? " " : ""
        switch tree {
        case .scalar(let value, let style):
            text += " " + scalar(value, style, indent: indent)
            endLine()
        case .sequence(let items) where !items.isEmpty && (tree.hasBlockScalar || chance(3)):
            if isNested { endLine() }
            for item in items {
                maybeComment(indent: indent)
                text += String(repeating: " ", count: indent) + "-"
                block(item, indent: indent + 2, isNested: true)
            }
        case .mapping(let entries) where !entries.isEmpty && (tree.hasBlockScalar || chance(3)):
            if isNested { endLine() }
            for entry in entries {
                maybeComment(indent: indent)
                text += String(repeating: " ", count: indent) + scalar(entry.key, entry.keyStyle, indent: 0) + ":"
                block(entry.value, indent: indent + 2, isNested: true)
            }
        case .sequence, .mapping:
            text += space + flow(tree, indent: indent)
            endLine()
        }
    }

    private mutating func flow(_ tree: RandomTree, indent: Int) -> String {
        switch tree {
        case .scalar(let value, let style):
            return scalar(value, style, indent: indent)
        case .sequence(let items):
            return "[" + items.map { flow($0, indent: indent) }.joined(separator: separator(indent)) + "]"
        case .mapping(let entries):
            let inner = entries.map { entry in
                scalar(entry.key, entry.keyStyle, indent: 0) + ": " + flow(entry.value, indent: indent)
            }
            return "{" + inner.joined(separator: separator(indent)) + "}"
        }
    }

    private mutating func separator(_ indent: Int) -> String {
        chance(3) ? ", " : " ,\n" + String(repeating: " ", count: indent + 1)
    }

    private func scalar(_ value: String, _ style: YAMLScalar.Style, indent: Int) -> String {
        switch style {
        case .plain: value
        case .singleQuoted: "'\(value.replacing("'", with: "''"))'"
        case .doubleQuoted: "\"\(Self.escaped(value))\""
        case .literal: Self.block("|", value, indent: indent)
        case .folded: Self.block(">", value, indent: indent)
        }
    }

    private static func block(_ indicator: String, _ value: String, indent: Int) -> String {
        let chomping = value.hasSuffix("\n") ? "" : "-"
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "" : String(repeating: " ", count: indent + 1) + line
        }
        return indicator + chomping + "\n" + lines.joined(separator: "\n")
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            .replacing("\t", with: "\\t").replacing("\0", with: "\\0").replacing("\u{2028}", with: "\\L")
    }

    private mutating func endLine() {
        if text.last?.isNewline == false { text += "\n" }
        if chance(1) { text += "\n" }
    }

    private mutating func maybeComment(indent: Int) {
        if chance(1) { text += String(repeating: " ", count: indent) + "# 注释: [\n" }
    }

    /// True in so many of four cases.
    private mutating func chance(_ quarters: Int) -> Bool {
        Int.random(in: 0..<4, using: &random) < quarters
    }
}

extension RandomTree {
    /// Whether the tree can't be written between brackets.
    fileprivate var hasBlockScalar: Bool {
        switch self {
        case .scalar(_, let style): style == .literal || style == .folded
        case .sequence(let items): items.contains(where: \.hasBlockScalar)
        case .mapping(let entries): entries.contains(where: \.value.hasBlockScalar)
        }
    }
}
