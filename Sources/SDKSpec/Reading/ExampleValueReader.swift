import YAMLDocument

/// Reads the values of examples and scenarios.
enum ExampleValueReader {
    static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> Located<ExampleValue> {
        Located(value(node, &context), at: context.location(node))
    }

    /// The members of an object.
    static func members(
        _ entries: [YAMLEntry],
        _ context: inout ReadingContext
    ) -> [ExampleMember] {
        entries.indices.map { place in
            let name = context.name(entries[place])
            return ExampleMember(name, isQuoted: !entries[place].isKeyPlain, read(entries[place].value, &context))
        }
    }

    private static func value(_ node: YAMLNode, _ context: inout ReadingContext) -> ExampleValue {
        switch node.content {
        case .scalar(let scalar): self.scalar(scalar, at: context.location(node), &context)
        case .sequence(let items): .list(items.map { read($0, &context) })
        case .mapping(let entries): ExampleFormReader.read(entries, &context) ?? .object(members(entries, &context))
        }
    }

    private static func scalar(
        _ scalar: YAMLScalar,
        at location: SourceLocation,
        _ context: inout ReadingContext
    ) -> ExampleValue {
        guard scalar.isPlain, scalar.text.utf8.first == UInt8(ascii: "$"), !scalar.text.hasPrefix("${") else {
            return .scalar(text: scalar.text, isQuoted: !scalar.isPlain)
        }
        let name = scalar.text.utf8.dropFirst()
        let members = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let path = members.map { String(Substring($0)) }
        if path.contains("") {
            context.report(
                "reference-syntax",
                "`\(scalar.text)` refers to nothing",
                at: location,
                help: "write `$name` or `$name.member`, or put the text in quotes"
            )
        }
        return .reference(path: path)
    }
}
