/// The keys of a control.
enum ControlKey: String, RecordKey {
    case summary
    case notes
    case mock
    case of
    case parameters
    case checks
    case returns
    case behaviour
    case source

    static var recordName: String { "control" }
    static var recordSummary: String {
        "What a world can be told to do that no client calls: what the network or the app's server does."
    }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What it does, in one sentence.")
        case .notes:
            .optional(.list(.either([.text, .record(NoteKey.self)])), "What else its users have to know.")
        case .mock:
            .optional(.list(.text), "What the mock does in its own way.", example: "[It takes no time.]")
        case .of:
            .optional(
                .word(ControlDeclaration.Actor.self),
                "For whom it acts; `world` without it, which is for nobody.",
                example: "device"
            )
        case .parameters: .parametersOfMethod
        case .checks: .checksOfArguments
        case .returns: .answer
        case .behaviour: .behaviour(isRequired: true, "What it does, statement by statement.")
        case .source: .source
        }
    }
}
