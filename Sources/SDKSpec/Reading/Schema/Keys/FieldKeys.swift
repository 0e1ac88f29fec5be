extension KeyShape {
    fileprivate static var type: KeyShape {
        .required(.typeReference, "The type; `?` where the value may be absent.", example: "String?")
    }

    fileprivate static func summary(isRequired: Bool) -> KeyShape {
        KeyShape(form: .text, summary: "What it means, in one sentence.", isRequired: isRequired, example: nil)
    }

    fileprivate static var defaultValue: KeyShape {
        .optional(.expression, "The value taken when none is given.", example: "\"false\"")
    }

    fileprivate static var limit: KeyShape {
        .optional(
            .oneOrMore(.record(LimitKey.self)),
            "The limits that a value must keep.",
            example: "{max: 32, unit: utf8-bytes, error: nameInvalid}"
        )
    }

    fileprivate static var nonEmpty: KeyShape {
        .optional(.boolean, "Whether an empty text, list or object counts as missing.", example: "true")
    }

    fileprivate static var tag: KeyShape {
        .optional(.text, "For a union: the sibling that holds its tag.", example: "type")
    }

    fileprivate static var pageRequired: KeyShape {
        .optional(.boolean, "What the page says about its being required, where that isn't followed.", example: "false")
    }
}

/// The keys of a parameter of a method.
enum ParameterKey: String, RecordKey {
    case type
    case summary
    case `default`
    case nonEmpty
    case limit
    case label
    case tag
    case event
    case edition
    case since
    case pageRequired
    case surfaces
    case source

    static var recordName: String { "parameter" }
    static var recordSummary: String { "A parameter of a method." }

    var shape: KeyShape {
        switch self {
        case .type: .type
        case .summary: .summary(isRequired: true)
        case .default: .defaultValue
        case .nonEmpty: .nonEmpty
        case .limit: .limit
        case .label: .optional(.text, "The argument's label in generated code; `_` for none.", example: "_")
        case .tag: .tag
        case .event:
            .optional(
                .text,
                "For a `Handler`: the event by which its calls arrive instead.",
                example: "UPLOAD_PROGRESS"
            )
        case .edition: .optional(.text, "The edition that a call which gives it needs.", example: "premium")
        case .since: .since
        case .pageRequired: .pageRequired
        case .surfaces: .surfaceNames
        case .source: .source
        }
    }
}

/// The keys of a field of a record.
enum FieldKey: String, RecordKey {
    case type
    case summary
    case `default`
    case nonEmpty
    case limit
    case tag
    case since
    case pageRequired
    case surfaces
    case source

    static var recordName: String { "field" }
    static var recordSummary: String { "A field of a record." }

    var shape: KeyShape {
        switch self {
        case .type: .type
        case .summary: .summary(isRequired: true)
        case .default: .defaultValue
        case .nonEmpty: .nonEmpty
        case .limit: .limit
        case .tag: .tag
        case .since: .since
        case .pageRequired: .pageRequired
        case .surfaces: .surfaceNames
        case .source: .source
        }
    }
}

/// The keys of a field of the state.
enum StateFieldKey: String, RecordKey {
    case type
    case summary
    case `default`
    case cutsOff
    case source

    static var recordName: String { "state field" }
    static var recordSummary: String { "Something that the service or a client remembers." }

    var shape: KeyShape {
        switch self {
        case .type: .type
        case .summary: .summary(isRequired: false)
        case .default: .defaultValue
        case .cutsOff:
            .optional(
                .boolean,
                "Of a device: while it is true, nothing reaches the device but what is sent to it alone.",
                example: "true"
            )
        case .source: .source
        }
    }
}

/// The keys of a parameter of a procedure.
enum ProcedureParameterKey: String, RecordKey {
    case type
    case summary
    case `default`

    static var recordName: String { "procedure parameter" }
    static var recordSummary: String { "A parameter of a procedure." }

    var shape: KeyShape {
        switch self {
        case .type: .type
        case .summary: .summary(isRequired: false)
        case .default: .optional(.expression, "The value taken where none is given.", example: "\"true\"")
        }
    }
}
