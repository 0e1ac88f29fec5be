import YAMLDocument

/// What may stand behind a key.
indirect enum Form: Sendable {
    /// Any text but none at all.
    case text
    /// A whole number.
    case integer
    /// A whole number that isn't negative.
    case natural
    /// A whole number above zero.
    case positive
    /// `true` or `false`.
    case boolean
    /// A time such as `121 s`, `2 m`, `1 h`, `1 d`; without a unit, seconds.
    case duration
    /// An expression, written as one text.
    case expression
    /// As `expression`, and may be left empty.
    case optionalExpression
    /// Statements, one a line.
    case behaviour
    /// A type: `String?`, `[T]`, `{K: V}`, a declared name.
    case typeReference
    /// One of a few words.
    case word([String])
    /// A place in a document, `document#heading`.
    case citation
    /// A value of an example: anything.
    case exampleValue
    /// A list of items of a form.
    case list(Form)
    /// Names of the spec's own choice, each with a value of a form. The text says what the names are.
    case map(names: String, Form)
    /// A mapping with known keys.
    case record(any RecordKey.Type)
    /// One of several mappings with known keys, told apart by a key that only one of them has.
    case variant(Variant)
    /// One of several forms, told apart by what the node is: a scalar, a list or a mapping.
    case either([Form])
}

extension Form {
    /// The words of an enumeration of the model, in its order.
    static func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Form where Word.RawValue == String {
        .word(Word.allCases.map(\.rawValue))
    }

    /// One value, or a list of them.
    static func oneOrMore(_ form: Form) -> Form { .either([form, .list(form)]) }

    /// Whether a node of a kind may stand there.
    func takes(_ kind: NodeKind) -> Bool {
        switch self {
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .word,
            .citation:
            kind == .text
        case .list: kind == .list
        case .map, .record, .variant: kind == .mapping
        case .typeReference, .exampleValue: true
        case .either(let forms): forms.contains { $0.takes(kind) }
        }
    }

    /// The form that a node is meant to have: the one of several that takes what it is, and a record rather than
    /// anything else for a mapping with one of the record's keys.
    func chosen(for node: YAMLNode) -> Form {
        guard case .either(let forms) = self else { return self }
        let kind = NodeKind(node)
        var record: Form?
        var other: Form?
        for form in forms where form.takes(kind) {
            if form.isRecord(knowing: node) { return form }
            if form.isRecord { record = record ?? form } else { other = other ?? form }
        }
        return other ?? record ?? self
    }

    private var isRecord: Bool {
        if case .record = self { true } else { false }
    }

    private func isRecord(knowing node: YAMLNode) -> Bool {
        guard case .record(let keys) = self, let entries = node.mapping else { return false }
        return entries.indices.contains { keys.knows(entries[$0].name) }
    }
}
