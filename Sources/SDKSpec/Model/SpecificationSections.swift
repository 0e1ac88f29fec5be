/// What the files of a spec declare, section by section.
public struct SpecificationSections: Sendable {
    /// The documents that facts are cited from.
    public var sources: [SourceDocument] = []
    /// How the vendor's pages are laid out.
    public var layouts: [PageLayout] = []
    /// Differences between the pages and the spec that were looked at.
    public var reviewed: [ReviewedDifference] = []
    /// The topics under which people look for methods.
    public var topics: [TopicDeclaration] = []
    /// The types of parameters, results, payloads and state.
    public var types: [TypeDeclaration] = []
    /// The error codes.
    public var errors: [ErrorDeclaration] = []
    /// The events that reach a client.
    public var events: [EventDeclaration] = []
    /// Named figures that behaviour uses, such as the time in which a message can be revoked.
    public var constants: [ConstantDeclaration] = []
    /// What has to hold before a method is looked at any further.
    public var gates: [GateDeclaration] = []
    /// The stores that the service keeps.
    public var state = StateDeclaration()
    /// Behaviour that several methods share.
    public var procedures: [ProcedureDeclaration] = []
    /// Parameters that several methods share.
    public var parameterSets: [ParameterSet] = []
    /// The methods, each with the parameters that it shares with others.
    public var methods: [MethodDeclaration] = []
    /// What a world can be told to do that no client calls, each with the parameters that it shares with others.
    public var controls: [ControlDeclaration] = []
    /// Named preparations that examples and scenarios start from.
    public var fixtures: [FixtureDeclaration] = []
    /// The stories that an implementation is held to.
    public var scenarios: [ScenarioDeclaration] = []
    /// Places where documents contradict each other.
    public var disputes: [Dispute] = []

    /// Declares nothing yet.
    public init() {}
}
