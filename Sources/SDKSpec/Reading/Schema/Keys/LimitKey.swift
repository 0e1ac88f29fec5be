/// The keys of a limit.
enum LimitKey: String, RecordKey {
    case name
    case of
    case min
    case max
    case unit
    case pattern
    case powerOfTwo
    case orOneOf
    case excess
    case error
    case source

    static var recordName: String { "limit" }
    static var recordSummary: String { "A limit that a value must keep: a range, a pattern or powers of two." }

    static var kinds: [KeyKind<LimitKey>] {
        [
            KeyKind(own: [.min, .max], needed: [.unit]), KeyKind(own: [.pattern]),
            KeyKind(own: [.powerOfTwo], allowed: [.orOneOf]),
        ]
    }

    static var demands: [WordDemand<LimitKey>] {
        [WordDemand(key: .excess, words: LimitExcess.allCases.filter(\.needsMaximum).map(\.rawValue), needed: .max)]
    }

    var shape: KeyShape {
        switch self {
        case .name: .optional(.text, "Which limit it is, where a value has several.", example: "length")
        case .of:
            .optional(
                .word(Limit.Part.self),
                "Which part of a map is limited, each by itself; without it, the value as a whole.",
                example: "keys"
            )
        case .min: .optional(.integer, "The least there may be.", example: "1")
        case .max: .optional(.integer, "The most there may be.", example: "32")
        case .unit: .optional(.word(LimitUnit.self), "What `min` and `max` count.", example: "utf8-bytes")
        case .pattern: .optional(.text, "A regular expression that a text has to match.", example: "\"^[a-z]+$\"")
        case .powerOfTwo:
            .optional(
                .record(PowerOfTwoKey.self),
                "The number has to be a power of two, with an exponent in the range.",
                example: "{from: 32, to: 63}"
            )
        case .orOneOf:
            .optional(.list(.natural), "Other numbers allowed beside powers of two.", example: "[1, 2, 4, 8]")
        case .excess:
            .optional(
                .word(LimitExcess.self),
                "What happens beyond: the call fails, the rest is dropped, or the nearest number is taken.",
                example: "truncate"
            )
        case .error:
            .optional(.text, "The error beyond; without it, the product's argument error.", example: "nameInvalid")
        case .source: .source
        }
    }
}
