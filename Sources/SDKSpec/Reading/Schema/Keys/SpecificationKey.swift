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
    case controls
    case fixtures
    case scenarios

    static var recordName: String { "spec" }
    static var recordSummary: String {
        "A part of the spec of an SDK. It may stand in any number of files; sections of the same name are joined."
    }

    var shape: KeyShape { .optional(form, summary) }

    private var form: Form {
        switch self {
        case .sdk: .record(ProductKey.self)
        case .sources: .map(names: "id of the document", .record(SourceDocumentKey.self))
        case .layouts: .map(names: "name of the layout", .record(LayoutKey.self))
        case .reviewed:
            .map(
                names: "place in a document",
                .map(names: "what `sdkgen drift` finds there", .either([.text, .record(ReviewedKey.self)]))
            )
        case .disputes: .map(names: "name of the dispute", .record(DisputeKey.self))
        case .topics: .map(names: "title of the topic", .record(TopicKey.self))
        case .types: .map(names: "name of the type", .variant(.type))
        case .errors: .map(names: "name of the error", .record(ErrorKey.self))
        case .events: .map(names: "name of the event", .record(EventKey.self))
        case .constants: .map(names: "name of the constant", .record(ConstantKey.self))
        case .gates: .map(names: "name of the gate", .record(GateKey.self))
        case .state: .record(StateKey.self)
        case .parameterSets: .map(names: "name of the set", .parameters)
        case .procedures: .map(names: "name of the procedure", .record(ProcedureKey.self))
        case .methods: .map(names: "name of the method", .record(MethodKey.self))
        case .controls: .map(names: "name of the control", .record(ControlKey.self))
        case .fixtures: .map(names: "name of the fixture", .record(FixtureKey.self))
        case .scenarios: .map(names: "name of the scenario", .record(ScenarioKey.self))
        }
    }

    private var summary: String {
        switch self {
        case .sdk: "The product; once in all files."
        case .sources: "The documents that facts are cited from."
        case .layouts: "How the vendor's pages are laid out: what `sdkgen drift` reads them by."
        case .reviewed: "Differences between the pages and the spec that were looked at, each with a reason."
        case .disputes: "Matters on which documents contradict each other."
        case .topics: "The topics of the methods, in the order in which people meet them."
        case .types: "The types of what goes in, comes out and is kept."
        case .errors: "The error codes."
        case .events: "The events that reach a client."
        case .constants: "Figures that behaviour uses."
        case .gates: "What has to hold before a call is looked at any further."
        case .state: "The stores that the service keeps."
        case .parameterSets: "Parameters that several methods share, described once."
        case .procedures: "Behaviour that several methods share."
        case .methods: "The methods."
        case .controls:
            "What a world can be told to do that no client calls: what the network or the app's server does."
        case .fixtures: "Preparations that examples and scenarios start from."
        case .scenarios: "Stories that an implementation is held to."
        }
    }
}
