/// The sections of a spec's files.
enum SpecificationKey: String, RecordKey {
    case sdk
    case sources
    case layouts
    case reviewed
    case disputes
    case topics
    case types
    case errors
    case events
    case constants
    case gates
    case state
    case procedures
    case parameterSets
    case methods
    case fixtures
    case scenarios

    static var recordName: String { "spec" }
    static var recordSummary: String {
        "A part of the spec of an SDK. It may stand in any number of files; sections of the same name are joined."
    }

    var shape: KeyShape {
        switch self {
        case .sdk: .optional(.record(ProductKey.self), "The product; once in all files.")
        case .sources:
            .optional(
                .map(names: "id of the document", .record(SourceDocumentKey.self)),
                "The documents that facts are cited from."
            )
        case .layouts:
            .optional(
                .map(names: "name of the layout", .record(LayoutKey.self)),
                "How the vendor's pages are laid out: what `sdkgen drift` reads them by."
            )
        case .reviewed:
            .optional(
                .map(names: "place in a document", .map(names: "what `sdkgen drift` finds there", .text)),
                "Differences between the pages and the spec that were looked at, each with a reason."
            )
        case .disputes:
            .optional(
                .map(names: "name of the dispute", .record(DisputeKey.self)),
                "Matters on which documents contradict each other."
            )
        case .topics:
            .optional(
                .map(names: "title of the topic", .record(TopicKey.self)),
                "The topics of the methods, in the order in which people meet them."
            )
        case .types:
            .optional(
                .map(names: "name of the type", .variant(.type)),
                "The types of what goes in, comes out and is kept."
            )
        case .errors: .optional(.map(names: "name of the error", .record(ErrorKey.self)), "The error codes.")
        case .events:
            .optional(.map(names: "name of the event", .record(EventKey.self)), "The events that reach a client.")
        case .constants:
            .optional(.map(names: "name of the constant", .record(ConstantKey.self)), "Figures that behaviour uses.")
        case .gates:
            .optional(
                .map(names: "name of the gate", .record(GateKey.self)),
                "What has to hold before a call is looked at any further."
            )
        case .state: .optional(.record(StateKey.self), "The stores that the service keeps.")
        case .procedures:
            .optional(
                .map(names: "name of the procedure", .record(ProcedureKey.self)),
                "Behaviour that several methods share."
            )
        case .parameterSets:
            .optional(
                .map(names: "name of the set", .parameters),
                "Parameters that several methods share, described once."
            )
        case .methods: .optional(.map(names: "name of the method", .record(MethodKey.self)), "The methods.")
        case .fixtures:
            .optional(
                .map(names: "name of the fixture", .record(FixtureKey.self)),
                "Preparations that examples and scenarios start from."
            )
        case .scenarios:
            .optional(
                .map(names: "name of the scenario", .record(ScenarioKey.self)),
                "Stories that an implementation is held to."
            )
        }
    }
}
