import SDKSpec

/// The pages that look across all methods. One that has nothing to say isn't made, but for those whose being empty is
/// the news.
enum ReferenceSection: String, CaseIterable {
    case limits
    case errors
    case events
    case types
    case editions
    case stories
    case behaviour
    case controls
    case inferred
    case contradictions
    case gaps
    case sources
    case wire

    /// The page's file.
    var file: String { "\(rawValue).html" }

    /// The page's title, for a spec.
    func title(of specification: Specification) -> String {
        switch self {
        case .editions where specification.product.editions.isEmpty:
            specification.gates.isEmpty ? "Surfaces" : "Gates and surfaces"
        case .limits: "Limits and figures"
        case .errors: "Errors"
        case .events: "Events"
        case .types: "Types"
        case .editions: "Editions and surfaces"
        case .stories: "Stories"
        case .behaviour: "State and shared behaviour"
        case .controls: "Controls of the world"
        case .inferred: "What is inferred"
        case .contradictions: "Contradictions"
        case .gaps: "Gaps"
        case .sources: "Sources"
        case .wire: "The wire"
        }
    }

    /// What the page is for, in one sentence.
    func summary(of specification: Specification) -> String {
        switch self {
        case .editions where specification.product.editions.isEmpty:
            specification.gates.isEmpty
                ? "What each method is called on each surface."
                : "What has to hold before a call, and what each method is called on each surface."
        case .limits:
            "Every limit, quota and rate by its unit and by its method"
                + (specification.constants.isEmpty ? "." : ", and named figures.")
        case .errors: "Every error with the methods that end in it."
        case .events: "Every event with the methods that cause it."
        case .types: "What goes in, comes out and is carried."
        case .editions: "Which method needs which edition, and what it is called on each surface."
        case .stories: "What happens between several devices, step by step."
        case .behaviour: "What is kept and who changes it, and the behaviour that methods share."
        case .controls: "What the network, the service by itself and the app's server do, for tests with the mock."
        case .inferred: "What no document says, with the reasoning."
        case .contradictions: "Where documents disagree, the side taken, and why."
        case .gaps: "What isn't modelled, has no source or no case."
        case .sources: "The documents that facts are cited from."
        case .wire: "How calls, answers and events travel between a client and a served mock."
        }
    }

    /// Whether the page has something to say about a spec.
    func isNeeded(_ specification: Specification) -> Bool {
        switch self {
        case .limits, .errors, .types, .editions, .inferred, .contradictions, .gaps, .sources, .wire: true
        case .events: !specification.events.isEmpty
        case .controls: !specification.controls.isEmpty
        case .stories: !specification.scenarios.isEmpty
        case .behaviour:
            !specification.procedures.isEmpty
                || StateDeclaration.Part.allCases.contains { !specification.state.fields(of: $0).isEmpty }
        }
    }
}
