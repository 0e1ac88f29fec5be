import YAMLDocument

/// Reads the parameters of a method: a mapping of them, or a list in which sets that several methods share stand beside
/// the method's own.
struct ParametersReader {
    private(set) var own: [Field] = []
    private(set) var sets: [ParameterSetUse] = []

    init(_ node: YAMLNode?, _ context: inout ReadingContext) {
        guard let items = node?.sequence else {
            own = FieldReader.parameters(node?.mapping ?? [], &context)
            return
        }
        for item in items {
            if let name = context.text(item) { sets.append(ParameterSetUse(name: name, position: own.count)) }
            own += FieldReader.parameters(item.mapping ?? [], &context)
        }
    }

    /// Reads a set.
    static func set(_ entry: YAMLEntry, _ context: inout ReadingContext) -> ParameterSet {
        ParameterSet(
            name: context.name(entry),
            parameters: FieldReader.parameters(entry.value.mapping ?? [], &context)
        )
    }
}
