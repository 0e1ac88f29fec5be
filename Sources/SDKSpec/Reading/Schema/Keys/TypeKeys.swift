extension Variant {
    /// The kinds of types.
    static let type = Variant(
        "type",
        "A type: an identifier, an enumeration, a record or a union.",
        [IdentifierTypeKey.self, EnumerationTypeKey.self, RecordTypeKey.self, UnionTypeKey.self]
    )
}

extension KeyShape {
    fileprivate static var typeSummary: KeyShape { .required(.text, "What a value means, in one sentence.") }

    fileprivate static var closed: KeyShape {
        .optional(.boolean, "Whether values that aren't declared are refused as arguments.", example: "true")
    }

    fileprivate static var isInternal: KeyShape {
        .optional(.boolean, "Whether the type is in the service's state alone and not in the client.", example: "true")
    }
}

/// The keys of an identifier.
enum IdentifierTypeKey: String, RecordKey {
    case summary
    case identifier
    case closed
    case pattern
    case `internal`
    case source

    static var recordName: String { "identifier type" }
    static var recordSummary: String { "Text that identifies something." }
    static var discriminator: Self? { .identifier }

    var shape: KeyShape {
        switch self {
        case .summary: .typeSummary
        case .identifier:
            .required(
                .map(names: "name of the form", .text),
                "The forms that the text may have, in the order in which they are tried; `{}` for any text.",
                example: "{c2c: \"C2C${userID: UserID}\", system: \"@SYSTEM\"}"
            )
        case .closed: .closed
        case .pattern:
            .optional(
                .text,
                "A regular expression that the text of an argument has to match.",
                example: "\"^[a-z0-9]+$\""
            )
        case .internal: .isInternal
        case .source: .source
        }
    }
}

/// The keys of an enumeration.
enum EnumerationTypeKey: String, RecordKey {
    case summary
    case `enum`
    case values
    case closed
    case `internal`
    case source

    static var recordName: String { "enumeration type" }
    static var recordSummary: String { "One of a few named values; others stay representable." }
    static var discriminator: Self? { .enum }

    var shape: KeyShape {
        switch self {
        case .summary: .typeSummary
        case .enum:
            .required(.word(["String", "Int", "UInt"]), "The type of the values on the wire.", example: "String")
        case .values:
            .required(.map(names: "name of the value", .record(EnumerationValueKey.self)), "The values, by name.")
        case .closed: .closed
        case .internal: .isInternal
        case .source: .source
        }
    }
}

/// The keys of a value of an enumeration.
enum EnumerationValueKey: String, RecordKey {
    case wire
    case constant
    case summary
    case since
    case source

    static var recordName: String { "enumeration value" }
    static var recordSummary: String { "A value of an enumeration." }

    var shape: KeyShape {
        switch self {
        case .wire: .required(.text, "The value on the wire.", example: "C2C")
        case .constant: .optional(.text, "The vendor's constant.", example: "CONV_C2C")
        case .summary: .required(.text, "What the value means.")
        case .since: .since
        case .source: .source
        }
    }
}

/// The keys of a record.
enum RecordTypeKey: String, RecordKey {
    case summary
    case fields
    case checks
    case `internal`
    case source

    static var recordName: String { "record type" }
    static var recordSummary: String { "Named fields." }
    static var discriminator: Self? { .fields }

    var shape: KeyShape {
        switch self {
        case .summary: .typeSummary
        case .fields: .required(.map(names: "name of the field", .record(FieldKey.self)), "The fields, in order.")
        case .checks:
            KeyShape(
                form: .behaviour,
                summary: "What is asked of the fields together, wherever a value is an argument or a part of one.",
                isRequired: false,
                example: "fail invalidParameter when end < start"
            )
        case .internal: .isInternal
        case .source: .source
        }
    }
}

/// The keys of a union.
enum UnionTypeKey: String, RecordKey {
    case summary
    case union
    case `internal`
    case source

    static var recordName: String { "union type" }
    static var recordSummary: String { "One of several payloads, told apart by a tag that stands beside it or inside." }
    static var discriminator: Self? { .union }

    var shape: KeyShape {
        switch self {
        case .summary: .typeSummary
        case .union: .required(.record(UnionKey.self), "The tag and the cases.")
        case .internal: .isInternal
        case .source: .source
        }
    }
}

/// The keys behind `union`.
enum UnionKey: String, RecordKey {
    case tag
    case member
    case cases

    static var recordName: String { "union" }
    static var recordSummary: String { "The tag and the cases of a union." }

    var shape: KeyShape {
        switch self {
        case .tag: .required(.text, "The enumeration whose values announce the cases.", example: "MessageType")
        case .member:
            .optional(
                .text,
                "The member of the payloads in which the tag stands; without it, a sibling of the union holds the tag.",
                example: "type"
            )
        case .cases:
            .required(
                .map(names: "name of the tag's value", .typeReference),
                "The type of the payload, case by case.",
                example: "{text: TextPayload, custom: CustomPayload}"
            )
        }
    }
}
