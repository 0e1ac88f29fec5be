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
                .map(names: "name of the parameter", .record(ProcedureParameterKey.self)),
                "What it is given, in order."
            )
        case .returns: .optional(.typeReference, "The type of its answer; none without it.", example: "Int")
        case .behaviour: .behaviour(isRequired: true, "What it does, statement by statement.")
        case .source: .source
        }
    }
}
