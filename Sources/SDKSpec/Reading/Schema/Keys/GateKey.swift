/// The keys of a gate.
enum GateKey: String, RecordKey {
    case summary
    case guards
    case behaviour
    case source

    static var recordName: String { "gate" }
    static var recordSummary: String { "What has to hold before a call is looked at any further." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What has to hold, in one sentence.")
        case .guards:
            .optional(
                .word(GateDeclaration.Guarded.self),
                "Which methods have to pass it without naming it: `remote`, those that the service answers.",
                example: "remote"
            )
        case .behaviour: .behaviour(isRequired: true, "The checks, in order.")
        case .source: .source
        }
    }
}
