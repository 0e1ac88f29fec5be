import YAMLDocument

/// Reads the values of examples and scenarios.
enum ExampleValueReader {
    static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> Located<ExampleValue> {
        Located(value(node, &context), at: context.location(node))
    }

    /// Reads what stands behind a key that may be left out; nil where nothing stands there.
    static func readGiven(_ node: YAMLNode?, _ context: inout ReadingContext) -> Located<ExampleValue>? {
        guard let node, !node.isMissing else { return nil }
        return read(node, &context)
    }

    /// The members of an object. One without a value is left out; the validator has reported it.
    static func members(
        _ entries: [YAMLEntry],
        _ context: inout ReadingContext
    ) -> [ExampleMember] {
        var members: [ExampleMember] = []
        members.reserveCapacity(entries.count)
        for place in entries.indices {
            guard let value = readGiven(entries[place].value, &context) else { continue }
            let name = context.name(entries[place])
            members.append(ExampleMember(name, isQuoted: !entries[place].isKeyPlain, value))
        }
        return members
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
