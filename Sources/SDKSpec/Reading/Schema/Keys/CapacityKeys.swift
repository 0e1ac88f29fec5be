extension Variant {
    /// A rate of the method's own, or that of another one.
    static let rate = Variant(
        "rate of calls",
        "How often a method may be called: by itself, or together with others.",
        [RateKey.self, SharedRateKey.self]
    )
}

/// The keys of a rate.
enum RateKey: String, RecordKey {
    case calls
    case seconds
    case per
    case error
    case source

    static var recordName: String { "rate" }
    static var recordSummary: String { "How often a method may be called." }

    var shape: KeyShape {
        switch self {
        case .calls: .required(.positive, "How many calls fit into the window.", example: "20")
        case .seconds: .required(.positive, "The length of the window.", example: "5")
        case .per: .required(.word(Rate.Scope.self), "Whose calls are counted together.", example: "user")
        case .error: .required(.text, "The error of a call too many.", example: "tooFrequent")
        case .source: .source
        }
    }
}

/// The keys of a rate that stands at another method.
enum SharedRateKey: String, RecordKey {
    case sharedWith

    static var recordName: String { "shared rate" }
    static var recordSummary: String { "The rate of another method, where calls of both are counted together." }
    static var discriminator: SharedRateKey? { .sharedWith }

    var shape: KeyShape {
        switch self {
        case .sharedWith: .required(.text, "The method that the rate stands at.", example: "createGroup")
        }
    }
}

/// The keys of a quota.
enum QuotaKey: String, RecordKey {
    case counts
    case noun
    case adds
    case max
    case error
    case freedBy
    case fill
    case source

    static var recordName: String { "quota" }
    static var recordSummary: String { "How many of something one owner may have." }

    var shape: KeyShape {
        switch self {
        case .counts: .required(.expression, "What is counted: a list, a map or a number.", example: "me.groups")
        case .noun:
            .optional(.text, "What is counted, in words; those of its name when left out.", example: "groups of a user")
        case .adds: .optional(.expression, "How many the call adds; 1 without it.", example: "count(userIDList)")
        case .max:
            .required(
                .either([.text, .map(names: "name of the edition", .natural)]),
                "The most there may be, for all, by edition, or as a constant says by its name.",
                example: "{free: 10, premium: 20}"
            )
        case .error: .required(.text, "The error once it is full.", example: "groupLimitReached")
        case .freedBy: .optional(.text, "What gives a place back.", example: "deleteGroup")
        case .fill:
            .optional(
                .map(names: "name of the parameter", .exampleValue),
                "In what the calls that fill it differ from the example; `${n}` is the number of the call.",
                example: "{groupName: \"group-${n}\"}"
            )
        case .source: .source
        }
    }
}
