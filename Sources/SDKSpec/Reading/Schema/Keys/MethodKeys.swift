extension Form {
    /// Parameters by their names.
    static var parameters: Form { .map(names: "name of the parameter", .record(ParameterKey.self)) }
}

extension KeyShape {
    static var parametersOfMethod: KeyShape {
        .optional(
            .either([.parameters, .list(.either([.text, .parameters]))]),
            "The parameters, in order; in a list, names of `parameterSets` stand beside the method's own."
        )
    }

    fileprivate static var passing: KeyShape {
        .optional(
            .word(Overload.Passing.self),
            "Whether the vendor's own surface takes one object or one argument after the other.",
            example: "positional"
        )
    }

    fileprivate static var atLeastOne: KeyShape {
        .optional(
            .list(.list(.text)),
            "Groups of parameters of which one at least must be given.",
            example: "[[keywordList, senderUserIDList]]"
        )
    }

    fileprivate static var notTogether: KeyShape {
        .optional(
            .list(.list(.text)),
            "Groups of parameters of which one at most may be given.",
            example: "[[onlineUserOnly, messageControlInfo]]"
        )
    }

    static var answer: KeyShape {
        .optional(
            .either([.typeReference, .record(AnswerKey.self)]),
            "The answer; none without it.",
            example: "GroupList"
        )
    }

    static var checksOfArguments: KeyShape {
        KeyShape(
            form: .behaviour,
            summary: "What is asked of the arguments together, before anything that the service keeps is looked at.",
            isRequired: false,
            example: "fail invalidParameter when userID == myself"
        )
    }

    fileprivate static var whenFailed: KeyShape {
        KeyShape(
            form: .behaviour,
            summary: "What remains of a call that fails behind its gates and the checks of its arguments.",
            isRequired: false,
            example: "set device.outbox[messageID].isFailed to true"
        )
    }

    fileprivate static var example: KeyShape {
        .optional(
            .record(ExampleKey.self),
            "A call that succeeds: cases and the reference start from it.",
            example: "{given: aliceWithBob, as: alice, with: {userID: bob}}"
        )
    }

    fileprivate static var paging: KeyShape {
        .optional(.record(PagingKey.self), "How a list that comes in pages is walked through.")
    }
}

/// The keys of a method.
enum MethodKey: String, RecordKey {
    case topic
    case summary
    case notes
    case mock
    case surfaces
    case since
    case kind
    case needs
    case edition
    case deprecated
    case rate
    case quota
    case passing
    case parameters
    case atLeastOne
    case notTogether
    case checks
    case returns
    case behaviour
    case whenFailed
    case example
    case paging
    case overloads
    case source

    static var recordName: String { "method" }
    static var recordSummary: String { "A method of the vendor's interface." }

    var shape: KeyShape {
        switch self {
        case .topic: .required(.text, "The topic under which people look for it.", example: "Groups")
        case .summary: .required(.text, "What it does, in one sentence.")
        case .notes:
            .optional(.list(.either([.text, .record(NoteKey.self)])), "What else a caller has to know.")
        case .mock:
            .optional(
                .list(.text),
                "What the mock does in its own way, for those who test with it.",
                example: "[It pushes nothing.]"
            )
        case .surfaces: .surfaceNames
        case .since: .since
        case .kind:
            .optional(
                .word(MethodDeclaration.Kind.self),
                "Whether the service answers, the client does, or it listens to events; `remote` without it.",
                example: "local"
            )
        case .needs: .optional(.list(.text), "The gates that a call has to pass, in order.", example: "[ready]")
        case .edition: .optional(.text, "The edition that has to be bought.", example: "premium")
        case .deprecated: .optional(.text, "What to call instead.", example: "Call `sendMessage`.")
        case .rate: .optional(.variant(.rate), "How often it may be called.")
        case .quota: .optional(.record(QuotaKey.self), "How many there may be of what it creates.")
        case .passing: .passing
        case .parameters: .parametersOfMethod
        case .atLeastOne: .atLeastOne
        case .notTogether: .notTogether
        case .checks: .checksOfArguments
        case .returns: .answer
        case .behaviour: .behaviour(isRequired: false, "What it does, statement by statement; not modelled without it.")
        case .whenFailed: .whenFailed
        case .example: .example
        case .paging: .paging
        case .overloads:
            .optional(
                .map(names: "name of the shape", .record(OverloadKey.self)),
                "The shapes in which it can be called, where there are several."
            )
        case .source: .source
        }
    }
}

/// The keys of a shape in which a method can be called.
enum OverloadKey: String, RecordKey {
    case summary
    case passing
    case parameters
    case atLeastOne
    case notTogether
    case checks
    case returns
    case behaviour
    case whenFailed
    case example
    case paging

    static var recordName: String { "overload" }
    static var recordSummary: String { "One of several shapes in which a method can be called." }

    var shape: KeyShape {
        switch self {
        case .summary: .optional(.text, "What is special about this shape.")
        case .passing: .passing
        case .parameters: .parametersOfMethod
        case .atLeastOne: .atLeastOne
        case .notTogether: .notTogether
        case .checks: .checksOfArguments
        case .returns: .answer
        case .behaviour: .behaviour(isRequired: false, "What it does, statement by statement; not modelled without it.")
        case .whenFailed: .whenFailed
        case .example: .example
        case .paging: .paging
        }
    }
}

/// The keys of an answer that needs words.
enum AnswerKey: String, RecordKey {
    case type
    case summary

    static var recordName: String { "answer" }
    static var recordSummary: String { "The answer of a method." }

    var shape: KeyShape {
        switch self {
        case .type: .required(.typeReference, "The type.", example: "\"[String]\"")
        case .summary: .optional(.text, "What the answer means.")
        }
    }
}

/// The keys of a note with a source.
enum NoteKey: String, RecordKey {
    case text
    case source

    static var recordName: String { "note" }
    static var recordSummary: String { "What a caller has to know." }

    var shape: KeyShape {
        switch self {
        case .text: .required(.text, "The note.")
        case .source: .source
        }
    }
}

/// The keys of an example.
enum ExampleKey: String, RecordKey {
    case given
    case `as`
    case with

    static var recordName: String { "example" }
    static var recordSummary: String { "A call that succeeds." }

    var shape: KeyShape {
        switch self {
        case .given: .optional(.text, "The fixture to start from; an empty world without it.", example: "aliceWithBob")
        case .as: .required(.text, "Who calls: a user, or a device of theirs.", example: "alice/phone")
        case .with:
            .optional(.map(names: "name of the parameter", .exampleValue), "The arguments.", example: "{userID: bob}")
        }
    }
}
