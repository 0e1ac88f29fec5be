extension Variant {
    /// The kinds of steps.
    static let step = Variant(
        "step",
        "A step of a story.",
        [
            CallStepKey.self, ControlStepKey.self, AdvanceStepKey.self, EditionStepKey.self, ConfigureStepKey.self,
            RepeatedStepsKey.self,
        ]
    )
}

extension KeyShape {
    fileprivate static var steps: KeyShape {
        .required(.list(.variant(.step)), "What happens.", example: "[{alice: login, with: {userID: alice}}]")
    }

    fileprivate static var given: KeyShape {
        .optional(.text, "The fixture to start from; an empty world without it.", example: "aliceWithBob")
    }

    fileprivate static var events: KeyShape {
        .optional(
            .map(names: "device", .list(.either([.text, .map(names: "name of the event", .exampleValue)]))),
            "All events that each device named receives because of the step, in order, each perhaps with its payload.",
            example: "{alice: [LIST_UPDATED], bob: []}"
        )
    }

    fileprivate static var arguments: KeyShape {
        .optional(.map(names: "name of the parameter", .exampleValue), "The arguments.", example: "{userID: bob}")
    }

    fileprivate static var expectedAnswer: KeyShape {
        .optional(
            .exampleValue,
            "The answer; what an object doesn't name isn't looked at, lists are compared whole.",
            example: "{successList: [bob]}"
        )
    }

    fileprivate static var expectedError: KeyShape { .optional(.text, "The error.", example: "groupNotFound") }

    fileprivate static var save: KeyShape {
        .optional(.text, "The name under which later steps find the answer, as `$name`.", example: "sent")
    }

    fileprivate static var times: KeyShape {
        .optional(
            .positive,
            "How often it is called; `${n}` in its values is the number of the time, and each keeps the claims.",
            example: "15"
        )
    }
}

/// The keys of a fixture.
enum FixtureKey: String, RecordKey {
    case summary
    case given
    case steps

    static var recordName: String { "fixture" }
    static var recordSummary: String { "A preparation that examples and scenarios start from." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What it prepares, in one sentence.")
        case .given: .given
        case .steps: .steps
        }
    }
}

/// The keys of a scenario.
enum ScenarioKey: String, RecordKey {
    case summary
    case given
    case covers
    case steps

    static var recordName: String { "scenario" }
    static var recordSummary: String { "A story that an implementation is held to." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What the story shows, in one sentence.")
        case .given: .given
        case .covers:
            .optional(
                .list(.text),
                "The ids of the facts that it pins, other than those that its steps pin by themselves.",
                example: "[createGroup.quota]"
            )
        case .steps: .steps
        }
    }
}

/// The keys of a step that calls a method.
enum CallStepKey: String, RecordKey {
    case with
    case returns
    case fails
    case events
    case save
    case times

    static var recordName: String { "call" }
    static var recordSummary: String { "A device calls a method: `alice: login`." }
    static var freeKey: FreeKey? {
        FreeKey(name: "device", summary: "The user, or a device of theirs, and what is called.", form: .text)
    }

    var shape: KeyShape {
        switch self {
        case .with: .arguments
        case .returns: .expectedAnswer
        case .fails: .expectedError
        case .events: .events
        case .save: .save
        case .times: .times
        }
    }
}

/// The keys of a step in which the world is told to do something.
enum ControlStepKey: String, RecordKey {
    case world
    case of
    case with
    case returns
    case fails
    case events
    case save
    case times

    static var recordName: String { "`world` step" }
    static var recordSummary: String { "The world is told to do something: `world: loseConnection`." }
    static var discriminator: Self? { .world }

    var shape: KeyShape {
        switch self {
        case .world: .required(.text, "The control.", example: "loseConnection")
        case .of: .optional(.text, "The device or the user that it acts for, where it acts for one.", example: "alice")
        case .with: .arguments
        case .returns: .expectedAnswer
        case .fails: .expectedError
        case .events: .events
        case .save: .save
        case .times: .times
        }
    }
}

/// The keys of a step that lets time pass.
enum AdvanceStepKey: String, RecordKey {
    case advance
    case events

    static var recordName: String { "`advance` step" }
    static var recordSummary: String { "Time passes." }
    static var discriminator: Self? { .advance }

    var shape: KeyShape {
        switch self {
        case .advance:
            .required(.duration, "How much: seconds `s`, minutes `m`, hours `h`, days `d`.", example: "121 s")
        case .events: .events
        }
    }
}

/// The keys of a step that changes the edition bought.
enum EditionStepKey: String, RecordKey {
    case edition

    static var recordName: String { "`edition` step" }
    static var recordSummary: String { "Another edition is bought." }
    static var discriminator: Self? { .edition }

    var shape: KeyShape {
        switch self {
        case .edition: .required(.text, "The edition.", example: "premium")
        }
    }
}

/// The keys of a step that changes a constant.
enum ConfigureStepKey: String, RecordKey {
    case configure

    static var recordName: String { "`configure` step" }
    static var recordSummary: String { "The vendor's customer changes constants." }
    static var discriminator: Self? { .configure }

    var shape: KeyShape {
        switch self {
        case .configure:
            .required(
                .map(names: "name of the constant", .exampleValue),
                "The new values.",
                example: "{revokeWindow: 300}"
            )
        }
    }
}

/// The keys of steps that are done several times, one after the other.
enum RepeatedStepsKey: String, RecordKey {
    case steps
    case times

    static var recordName: String { "`steps` step" }
    static var recordSummary: String { "Several steps are done so many times." }
    static var discriminator: Self? { .steps }

    var shape: KeyShape {
        switch self {
        case .steps: .steps
        case .times:
            .required(.positive, "How often; `${n}` in the steps is the number of the time.", example: "16")
        }
    }
}
