/// Tells forms in the words of JSON Schema.
///
/// The spec's scalars are text, but an editor takes `3` for a number and `true` for a truth value: a text may be either.
enum JSONSchemaForms {
    typealias Member = (name: String, value: OrderedJSON)

    /// The forms that aren't records.
    static var definitions: [Member] {
        [
            ("behaviour", typed("string", behaviourSummary)),
            ("boolean", .object([("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")]))])),
            ("citation", typed("string", "A place in a document: its id, `#`, the heading.", pattern: "^[^#]")),
            (
                "duration",
                .object(
                    [
                        ("description", .string("A time: `90 s`, `2 m`, `1 h`, `1 d`; a number alone means seconds.")),
                        ("type", strings(["string", "integer"])), ("minimum", .integer(0)),
                        ("pattern", .string("^(0|[1-9][0-9]*) *[smhd]?$")),
                    ]
                )
            ),
            ("exampleValue", .object([("description", .string(exampleValueSummary))])),
            (
                "expression",
                .object(
                    [
                        ("description", .string("An expression, as one text.")),
                        ("type", strings(["string", "number", "boolean"])),
                    ]
                )
            ),
            ("integer", wholeNumber(from: .min, pattern: "^-?(0|[1-9][0-9]*)$")),
            ("natural", wholeNumber(from: 0, pattern: "^(0|[1-9][0-9]*)$")),
            ("positive", wholeNumber(from: 1, pattern: "^[1-9][0-9]*$")),
            ("text", .object([("type", strings(["string", "number", "boolean"]))])),
            ("typeReference", typeReference),
        ]
    }

    /// - Parameter pattern: What it is where an editor takes it for a text, for its quotes.
    private static func wholeNumber(from least: Int, pattern: String) -> OrderedJSON {
        .object(
            [
                ("type", strings(["integer", "string"])), ("minimum", .integer(least)), ("maximum", .integer(.max)),
                ("pattern", .string(pattern)),
            ]
        )
    }

    /// A kind of mapping.
    static func schema(of record: RecordShape) -> OrderedJSON {
        let required = record.keys.filter(\.shape.isRequired).map(\.name)
        var members: [Member] = [
            ("title", .string(record.name)), ("description", .string(record.summary)), ("type", .string("object")),
            ("properties", .object(record.keys.map { ($0.name, property($0.shape)) })),
        ]
        if !required.isEmpty { members.append(("required", strings(required))) }
        let others = record.freeKey.map { free in
            OrderedJSON.object([("description", .string(free.summary))] + schema(of: free.form))
        }
        members.append(("additionalProperties", others ?? .bool(false)))
        if record.freeKey != nil { members.append(FreeKeyCounter.start(of: record)) }
        if !record.kinds.isEmpty {
            members.append(("oneOf", .array(record.kinds.indices.map { kind($0, of: record) })))
        }
        if !record.demands.isEmpty { members.append(("allOf", .array(record.demands.map(demand)))) }
        return .object(members)
    }

    /// Where a key says one of some words, another key is there.
    private static func demand(_ key: String, _ words: [String], _ needed: String) -> OrderedJSON {
        let said = OrderedJSON.object([(key, .object([("enum", strings(words))]))])
        return .object(
            [
                ("if", .object([("properties", said), ("required", strings([key]))])),
                ("then", .object([("required", strings([needed]))])),
            ]
        )
    }

    /// A kind has one of its own keys and all that it needs, and none that only others have.
    private static func kind(_ position: Int, of record: RecordShape) -> OrderedJSON {
        func anyOf(_ keys: [String]) -> OrderedJSON { .array(keys.map { .object([("required", strings([$0]))]) }) }
        let kind = record.kinds[position]
        let others = record.kinds.indices.filter { $0 != position }.flatMap { other in
            record.kinds[other].own + record.kinds[other].needed + record.kinds[other].allowed
        }
        let needed: [Member] = kind.needed.isEmpty ? [] : [("required", strings(kind.needed))]
        return .object([("anyOf", anyOf(kind.own))] + needed + [("not", .object([("anyOf", anyOf(others))]))])
    }

    /// One of several kinds of mappings.
    static func schema(of variant: Variant) -> OrderedJSON {
        .object(
            [
                ("title", .string(variant.name)), ("description", .string(variant.summary)),
                ("oneOf", .array(variant.alternatives.map { alternative($0, of: variant) })),
            ]
        )
    }

    /// An alternative without a key of its own is one that has none of the others' keys.
    private static func alternative(_ keys: any RecordKey.Type, of variant: Variant) -> OrderedJSON {
        guard keys.discriminatorName == nil else { return .object([reference(keys.recordName)]) }
        let others = variant.discriminators.map { OrderedJSON.object([("required", strings([$0]))]) }
        return .object([reference(keys.recordName), ("not", .object([("anyOf", .array(others))]))])
    }

    private static func property(_ shape: KeyShape) -> OrderedJSON {
        var summary = shape.summary
        var examples: [Member] = []
        if let example = shape.example {
            if let scalar = jsonScalar(example, shape.form) {
                examples = [("examples", .array([scalar]))]
            } else {
                summary += " Example: `\(example)`"
            }
        }
        return .object([("description", .string(summary))] + schema(of: shape.form) + examples)
    }

    private static func schema(of form: Form) -> [Member] {
        switch form {
        case .text: [reference("text")]
        case .integer: [reference("integer")]
        case .natural: [reference("natural")]
        case .positive: [reference("positive")]
        case .boolean: [reference("boolean")]
        case .duration: [reference("duration")]
        case .expression: [reference("expression")]
        case .behaviour: [reference("behaviour")]
        case .optionalExpression: [("type", strings(["string", "number", "boolean", "null"]))]
        case .typeReference: [reference("typeReference")]
        case .citation: [reference("citation")]
        case .exampleValue: [reference("exampleValue")]
        case .word(let words): [("enum", strings(words))]
        case .list(let form): [("type", .string("array")), ("items", .object(schema(of: form)))]
        case .map(let names, let form):
            [
                ("type", .string("object")), ("propertyNames", .object([("description", .string(names.sentence))])),
                ("additionalProperties", .object(schema(of: form))),
            ]
        case .record(let keys): [reference(keys.recordName)]
        case .variant(let variant): [reference(variant.name)]
        case .either(let forms): [("anyOf", .array(forms.map { .object(schema(of: $0)) }))]
        }
    }

    /// An example that is a scalar, as the JSON that an editor makes of it; nil for a list or a mapping.
    private static func jsonScalar(_ example: String, _ form: Form) -> OrderedJSON? {
        if example.hasPrefix("[") || example.hasPrefix("{") { return nil }
        if example.hasPrefix("\""), example.hasSuffix("\""), !example.dropFirst().dropLast().contains("\\") {
            return .string(String(example.dropFirst().dropLast()))
        }
        switch form {
        case .integer, .natural, .positive, .expression, .either:
            return Int(example).map { .integer($0) } ?? .string(example)
        case .boolean: return .bool(example == "true")
        case .text, .duration, .optionalExpression, .behaviour, .typeReference, .word, .citation, .exampleValue, .list,
            .map, .record, .variant:
            return .string(example)
        }
    }

    private static var typeReference: OrderedJSON {
        let inner = OrderedJSON.object([reference("typeReference")])
        return .object(
            [
                ("description", .string("A type: `String?`, `[ConversationID]`, `{UserID: Int}`, a declared name.")),
                (
                    "anyOf",
                    .array(
                        [
                            .object([("type", .string("string"))]),
                            .object(
                                [
                                    ("type", .string("array")), ("items", inner), ("minItems", .integer(1)),
                                    ("maxItems", .integer(1)),
                                ]
                            ),
                            .object(
                                [
                                    ("type", .string("object")), ("additionalProperties", inner),
                                    ("minProperties", .integer(1)), ("maxProperties", .integer(1)),
                                ]
                            ),
                        ]
                    )
                ),
            ]
        )
    }

    private static let exampleValueSummary = """
        A value. `$name` is what an earlier step saved, `{repeat: é, times: 16}` a long text, `{list: "user-${n}", times: \
        101}` a long list, `{now: -120}` a time, `{absent: true}` claims that there is nothing, `{absent: false}` that \
        there is something.
        """

    private static let behaviourSummary = """
        Statements, one a line: `|` stands behind the key, and they stand in the lines below it. One alone may stand behind \
        the key itself. They begin with \(StatementWord.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")), or \
        call a procedure.
        """

    private static func typed(_ type: String, _ description: String, pattern: String? = nil) -> OrderedJSON {
        .object(
            [("description", .string(description)), ("type", .string(type))]
                + (pattern.map { [("pattern", .string($0))] } ?? [])
        )
    }

    private static func reference(_ name: String) -> Member { ("$ref", .string(JSONSchema.reference(to: name))) }

    private static func strings(_ items: [String]) -> OrderedJSON { .array(items.map { .string($0) }) }
}

extension String {
    /// With a capital at the start and a full stop at the end.
    fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
