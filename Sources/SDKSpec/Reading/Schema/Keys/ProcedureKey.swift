/// The keys of a procedure.
enum ProcedureKey: String, RecordKey {
    case summary
    case parameters
    case returns
    case behaviour
    case source

    static var recordName: String { "procedure" }
    static var recordSummary: String { "Behaviour that several methods share." }

    var shape: KeyShape {
        switch self {
        case .summary: .required(.text, "What it does, in one sentence.")
        case .parameters:
            .optional(
                .either([.text, .map(names: "name of the parameter", .record(ProcedureParameterKey.self))]),
                "What it is given, in order: on one line, or each with a summary of its own.",
                example: "\"receiver: UserID, isKept: Bool = true\""
            )
        case .returns: .optional(.typeReference, "The type of its answer; none without it.", example: "Int")
        case .behaviour: .behaviour(isRequired: true, "What it does, statement by statement.")
        case .source: .source
        }
    }
}
