extension Variant {
    /// The kinds of statements of earlier versions.
    static let oldStatement = Variant(
        "statement",
        "A rule of behaviour.",
        [
            FailKey.self, NotModelledKey.self, LetKey.self, SetKey.self, UpdateKey.self, EnsureKey.self, AddKey.self,
            RemoveKey.self, IfKey.self, ForKey.self, EmitKey.self, PerformKey.self, AfterKey.self, ReturnKey.self,
        ]
    )
}

extension KeyShape {
    fileprivate static func block(isRequired: Bool, _ summary: String) -> KeyShape {
        KeyShape(form: .list(.variant(.oldStatement)), summary: summary, isRequired: isRequired, example: nil)
    }
}

/// The keys of `fail`.
enum FailKey: String, RecordKey {
    case fail
    case when
    case unless
    case source

    static var recordName: String { "`fail` statement" }
    static var recordSummary: String { "Ends the call with an error; nothing that it did stays." }
    static var discriminator: Self? { .fail }

    var shape: KeyShape {
        switch self {
        case .fail: .required(.text, "The error.", example: "groupNotFound")
        case .when: .optional(.expression, "Only when this holds.", example: "groupID in world.groups")
        case .unless: .optional(.expression, "Only when this doesn't hold.", example: "groupID in world.groups")
        case .source: .source
        }
    }
}

/// The keys of `notModelled`.
enum NotModelledKey: String, RecordKey {
    case notModelled

    static var recordName: String { "`notModelled` statement" }
    static var recordSummary: String { "Ends the call loudly: what comes now isn't modelled." }
    static var discriminator: Self? { .notModelled }

    var shape: KeyShape {
        switch self {
        case .notModelled: .required(.text, "Why not.", example: "The page doesn't say what a robot answers.")
        }
    }
}

/// The keys of `let`.
enum LetKey: String, RecordKey {
    case `let`
    case orFail
    case source

    static var recordName: String { "`let` statement" }
    static var recordSummary: String { "Names a value." }
    static var discriminator: Self? { .let }

    var shape: KeyShape {
        switch self {
        case .let:
            .required(.map(names: "name", .expression), "The names and their values.", example: "{peer: \"users[to]\"}")
        case .orFail: .optional(.text, "The error when a value is absent.", example: "userNotFound")
        case .source: .source
        }
    }
}

/// The keys of `set`.
enum SetKey: String, RecordKey {
    case set

    static var recordName: String { "`set` statement" }
    static var recordSummary: String { "Changes a place." }
    static var discriminator: Self? { .set }

    var shape: KeyShape {
        switch self {
        case .set:
            .required(
                .map(names: "place", .expression),
                "The places and their values.",
                example: "{device.isReady: \"true\"}"
            )
        }
    }
}

/// The keys of `update`.
enum UpdateKey: String, RecordKey {
    case update
    case with

    static var recordName: String { "`update` statement" }
    static var recordSummary: String { "Sets the fields of a record from what was given." }
    static var discriminator: Self? { .update }

    var shape: KeyShape {
        switch self {
        case .update: .required(.expression, "The record.", example: "me.profile")
        case .with:
            .required(
                .list(.text),
                "The fields, each set from the parameter or `let` of its name where that is there.",
                example: "[nick, avatar]"
            )
        }
    }
}

/// The keys of `ensure`.
enum EnsureKey: String, RecordKey {
    case ensure

    static var recordName: String { "`ensure` statement" }
    static var recordSummary: String { "Makes the entry of a map with its defaults where it is absent." }
    static var discriminator: Self? { .ensure }

    var shape: KeyShape {
        switch self {
        case .ensure: .required(.expression, "The entry.", example: "\"users[peer]\"")
        }
    }
}

/// The keys of `add`.
enum AddKey: String, RecordKey {
    case add
    case to

    static var recordName: String { "`add` statement" }
    static var recordSummary: String { "Adds a value at the end of a list." }
    static var discriminator: Self? { .add }

    var shape: KeyShape {
        switch self {
        case .add: .required(.expression, "The value.", example: "groupName")
        case .to: .required(.expression, "The list.", example: "me.groups")
        }
    }
}

/// The keys of `remove`.
enum RemoveKey: String, RecordKey {
    case remove
    case from

    static var recordName: String { "`remove` statement" }
    static var recordSummary: String { "Takes a value out of a list, or a key out of a map." }
    static var discriminator: Self? { .remove }

    var shape: KeyShape {
        switch self {
        case .remove: .required(.expression, "The value or key.", example: "groupName")
        case .from: .required(.expression, "The list or map.", example: "me.groups")
        }
    }
}

/// The keys of `if`.
enum IfKey: String, RecordKey {
    case `if`
    case then
    case `else`

    static var recordName: String { "`if` statement" }
    static var recordSummary: String { "Does one thing or another." }
    static var discriminator: Self? { .if }

    var shape: KeyShape {
        switch self {
        case .if: .required(.expression, "The condition.", example: "groupName exists")
        case .then: .block(isRequired: true, "What is done when it holds.")
        case .else: .block(isRequired: false, "What is done when it doesn't.")
        }
    }
}

/// The keys of `for`.
enum ForKey: String, RecordKey {
    case `for`
    case `do`

    static var recordName: String { "`for` statement" }
    static var recordSummary: String { "Does something for each item of a list." }
    static var discriminator: Self? { .for }

    var shape: KeyShape {
        switch self {
        case .for: .required(.text, "A name for the item, `in`, and the list.", example: "id in conversationIDList")
        case .do: .block(isRequired: true, "What is done for each.")
        }
    }
}

/// The keys of `emit`.
enum EmitKey: String, RecordKey {
    case emit
    case to
    case with
    case source

    static var recordName: String { "`emit` statement" }
    static var recordSummary: String { "Lets an event reach somebody." }
    static var discriminator: Self? { .emit }

    var shape: KeyShape {
        switch self {
        case .emit: .required(.text, "The event.", example: "MESSAGE_RECEIVED")
        case .to:
            .optional(
                .expression,
                "Who receives it: `me` (the default), `thisDevice`, `myOtherDevices`, a user, users or a device.",
                example: "thisDevice"
            )
        case .with: .optional(.expression, "What it carries.", example: "message")
        case .source: .source
        }
    }
}

/// The keys of `perform`.
enum PerformKey: String, RecordKey {
    case perform

    static var recordName: String { "`perform` statement" }
    static var recordSummary: String { "Does what a procedure says." }
    static var discriminator: Self? { .perform }

    var shape: KeyShape {
        switch self {
        case .perform:
            .required(.expression, "The procedure, with its arguments.", example: "\"deliver(message: message)\"")
        }
    }
}

/// The keys of `after`.
enum AfterKey: String, RecordKey {
    case after
    case `do`

    static var recordName: String { "`after` statement" }
    static var recordSummary: String { "Does something later, on the world's clock." }
    static var discriminator: Self? { .after }

    var shape: KeyShape {
        switch self {
        case .after: .required(.expression, "How many seconds later.", example: "timeout")
        case .do: .block(isRequired: true, "What is done then.")
        }
    }
}

/// The keys of `return`.
enum ReturnKey: String, RecordKey {
    case `return`

    static var recordName: String { "`return` statement" }
    static var recordSummary: String { "Ends the call with an answer." }
    static var discriminator: Self? { .return }

    var shape: KeyShape {
        switch self {
        case .return: .required(.optionalExpression, "The answer; empty where there is none.", example: "result")
        }
    }
}
