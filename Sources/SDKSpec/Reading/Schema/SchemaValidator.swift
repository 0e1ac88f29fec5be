import YAMLDocument

/// Holds a file's nodes to the language's definition: unknown and missing keys, wrong kinds of nodes, texts that aren't
/// the number or word that they should be. Everything that is wrong in a file is reported in one go.
struct SchemaValidator {
    private let file: SourceFile
    private var diagnostics: Diagnostics

    static func validate(_ node: YAMLNode, as form: Form, in file: SourceFile, diagnostics: inout Diagnostics) {
        var validator = SchemaValidator(file: file, diagnostics: diagnostics)
        validator.check(node, form, Subject(.whole, node.range))
        diagnostics = validator.diagnostics
    }

    private init(file: SourceFile, diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
    }

    private mutating func check(_ node: YAMLNode, _ form: Form, _ subject: Subject) {
        let form = form.chosen(for: node)
        guard form.takes(NodeKind(node)) else {
            let place = at(node)
            guard !isMissing(node) else { return report(.missingValue(subject, at: place)) }
            return report(.wrongKind(subject, node, form, at: place))
        }
        switch node.content {
        case .scalar(let scalar): check(scalar, form, subject, at: at(node))
        case .sequence(let items): check(items, form, subject)
        case .mapping(let entries): check(entries, form, subject)
        }
    }

    private mutating func check(_ items: [YAMLNode], _ form: Form, _ subject: Subject) {
        guard case .list(let item) = form else { return }
        for node in items { check(node, item, Subject(.item(of: subject.keyName), node.range)) }
    }

    private mutating func check(_ entries: [YAMLEntry], _ form: Form, _ subject: Subject) {
        switch form {
        case .map(_, let form):
            for entry in entries { check(entry.value, form, Subject(.entry(entry.name), entry.key.range)) }
        case .record(let keys): check(entries, keys.record, subject)
        case .variant(let variant):
            switch variant.choice(for: entries) {
            case .one(let keys): check(entries, keys.record, subject)
            case .none: report(.undecided(variant, entries, subject, at: at(entries.first?.key, or: subject)))
            case .several(let keys): report(.overdecided(variant, keys, at: at(keys[1].key)))
            }
        default: break
        }
    }

    private mutating func check(_ entries: [YAMLEntry], _ record: RecordShape, _ subject: Subject) {
        let free = record.freeKey.flatMap { _ in Self.freeEntry(entries, record) }
        for entry in entries {
            let subject = Subject(.key(entry.name), entry.key.range)
            if let shape = record.shapes[entry.name] {
                check(entry.value, shape.form, subject)
            } else if let freeKey = record.freeKey, entry.name == free?.name {
                check(entry.value, freeKey.form, subject)
            } else {
                report(.unknownKey(entry, of: record, at: at(entry.key)))
            }
        }
        for key in record.required where !entries.contains(where: { $0.name == key.name }) {
            report(.missingKey(key.name, key.shape, of: record, subject, at: at(subject)))
        }
        if let freeKey = record.freeKey, free == nil {
            report(.missingFreeKey(freeKey, of: record, at: at(subject)))
        }
    }

    /// The entry whose key the spec chose: the first one that neither is a known key nor looks like one misspelt.
    static func freeEntry(_ entries: [YAMLEntry], _ record: RecordShape) -> YAMLEntry? {
        let known = record.keys.map(\.name)
        let unknown = entries.filter { !known.contains($0.name) }
        return unknown.first { unknown.count == 1 || closest(to: $0.name, in: known) == nil } ?? unknown.first
    }

    private mutating func check(_ scalar: YAMLScalar, _ form: Form, _ subject: Subject, at place: SourceLocation) {
        if case .optionalExpression = form { return }
        if case .exampleValue = form { return }
        guard !isMissing(scalar) else { return report(.missingValue(subject, at: place)) }
        switch form {
        case .integer where Int(scalar.text) == nil: report(.notAnInteger(scalar.text, subject, at: place))
        case .natural where (Int(scalar.text) ?? -1) < 0: report(.notANatural(scalar.text, subject, at: place))
        case .boolean where Bool(scalar.text) == nil: report(.notABoolean(scalar.text, subject, at: place))
        case .duration where DurationText.seconds(scalar.text) == nil:
            report(.notADuration(scalar.text, subject, at: place))
        case .word(let words) where !words.contains(scalar.text):
            report(.unknownWord(scalar.text, words, subject, at: place))
        default: break
        }
    }
}

// Places and shapes.
extension SchemaValidator {
    /// What is being checked, for messages.
    struct Subject {
        enum Role {
            /// The whole of a file.
            case whole
            /// What stands behind a key of the language.
            case key(String)
            /// What stands behind a name of the spec's own choice.
            case entry(String)
            /// An item of the list that stands behind a key.
            case item(of: String?)
        }

        let role: Role
        let range: SourceRange

        init(_ role: Role, _ range: SourceRange) {
            self.role = role
            self.range = range
        }

        /// The key or name that it stands behind.
        var keyName: String? {
            switch role {
            case .key(let name), .entry(let name): name
            case .item(let name): name
            case .whole: nil
            }
        }

        /// The value as a sentence begins with it.
        var phrase: String {
            switch role {
            case .whole: "the file"
            case .key(let name), .entry(let name): "`\(name)`"
            case .item(let name): name.map { "an item of `\($0)`" } ?? "an item"
            }
        }

        /// The value as a kind of mapping.
        func phrase(as record: RecordShape) -> String {
            switch role {
            case .whole: "the file"
            case .key(let name): "`\(name)`"
            case .entry(let name): "\(record.name) `\(name)`"
            case .item: record.phrase
            }
        }
    }

    private func isMissing(_ node: YAMLNode) -> Bool { node.scalar.map(isMissing) ?? false }

    private func isMissing(_ scalar: YAMLScalar) -> Bool { scalar.isPlain && scalar.text.isEmpty }

    private func at(_ node: YAMLNode) -> SourceLocation { SourceLocation(file: file, range: node.range) }

    private func at(_ node: YAMLNode?, or subject: Subject) -> SourceLocation { node.map(at) ?? at(subject) }

    private func at(_ subject: Subject) -> SourceLocation { SourceLocation(file: file, range: subject.range) }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }
}
