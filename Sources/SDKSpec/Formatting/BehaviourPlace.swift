import YAMLDocument

/// A place in a file at which behaviour stands.
struct BehaviourPlace {
    /// The key and the behaviour.
    let entry: YAMLEntry
    /// Whether it stands between braces, where it has to stay on one line.
    let isInFlow: Bool
    /// The behaviour.
    var node: YAMLNode { entry.value }

    /// Every behaviour of a file, in the order of the file.
    static func all(in root: YAMLNode, of file: SourceFile) -> [BehaviourPlace] {
        var finder = BehaviourFinder(file: file)
        finder.visit(root, as: .record(SpecificationKey.self), isInFlow: false)
        return finder.places.sorted { $0.entry.keyRange.start < $1.entry.keyRange.start }
    }
}

/// Goes through a file's nodes along the language's definition, to wherever that says that behaviour stands.
private struct BehaviourFinder {
    let file: SourceFile
    var places: [BehaviourPlace] = []

    mutating func visit(_ node: YAMLNode, as form: Form, isInFlow: Bool) {
        let isInFlow = isInFlow || opensFlow(node)
        switch form.chosen(for: node) {
        case .list(let item):
            for node in node.sequence ?? [] { visit(node, as: item, isInFlow: isInFlow) }
        case .map(_, let form):
            for entry in node.mapping ?? [] { visit(entry, as: form, isInFlow: isInFlow) }
        case .record(let keys): visit(node.mapping ?? [], as: keys.record, isInFlow: isInFlow)
        case .variant(let variant):
            guard let entries = node.mapping, case .one(let keys) = variant.choice(for: entries) else { return }
            visit(entries, as: keys.record, isInFlow: isInFlow)
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue, .either:
            break
        }
    }

    private mutating func visit(_ entries: [YAMLEntry], as record: RecordShape, isInFlow: Bool) {
        for entry in entries {
            guard let form = record.forms[entry.name] else { continue }
            visit(entry, as: form, isInFlow: isInFlow)
        }
    }

    private mutating func visit(_ entry: YAMLEntry, as form: Form, isInFlow: Bool) {
        if case .behaviour = form {
            places.append(BehaviourPlace(entry: entry, isInFlow: isInFlow))
        } else {
            visit(entry.value, as: form, isInFlow: isInFlow)
        }
    }

    /// Whether a collection is written between brackets.
    private func opensFlow(_ node: YAMLNode) -> Bool {
        guard node.scalar == nil else { return false }
        let utf8 = file.text.utf8
        let index = utf8.index(utf8.startIndex, offsetBy: node.range.start.offset)
        return index < utf8.endIndex && (utf8[index] == UInt8(ascii: "{") || utf8[index] == UInt8(ascii: "["))
    }
}
