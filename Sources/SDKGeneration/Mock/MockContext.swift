import SDKSpec
import SpecContracts

/// What the writers of the mock's behaviour have to know about the spec.
struct MockContext {
    /// What the mock is made from.
    let input: GenerationInput
    /// What the functions of the mock's calls are called.
    let names: MockFunctionNames
    /// The procedures that can fail.
    let failingProcedures: Set<String>
    /// The events whose own content can fail.
    let failingEvents: Set<String>
    /// The fields of which the service makes something else.
    let adjusted: AdjustedFields
    /// The facts of failures that stand in the bodies of methods and gates, by their places.
    private let facts: [FailurePlace: FactID]

    init(_ input: GenerationInput) {
        self.input = input
        names = MockFunctionNames(input.specification, input.names)
        adjusted = AdjustedFields(input.index)
        let failures = FailureAnalysis(input.behaviour)
        failingProcedures = failures.procedures
        failingEvents = failures.events
        facts = input.behaviour.factsByPlace
    }

    /// The Swift type of a spec type, as the functions of the mock's calls see it.
    func type(_ type: TypeReference) -> String { input.names.type(type, hiddenBy: StandingNames.mockScope) }

    /// The Swift name of a declared type, as the functions of the mock's calls see it.
    func typeName(_ name: String) -> String { type(.named(name)) }

    /// What the mock calls a failure: the fact itself, or in a procedure the place, from which the fact follows once it
    /// is known which method runs.
    func fact(at place: FailurePlace) -> String { facts[place]?.rawValue ?? place.rawValue }

    /// Whether an expression changes something: it draws an id, counts numbers, or calls a procedure that does more than
    /// answer.
    func isMutating(_ expression: TypedExpression) -> Bool { input.behaviour.isMutating(expression) }

    /// Whether it matters when an expression is worked out: it changes something, or can fail.
    func acts(_ expression: TypedExpression) -> Bool { isMutating(expression) || canFail(expression) }

    /// Whether an expression depends on the device that calls, through the procedures that it calls too.
    func readsDevice(_ expression: TypedExpression) -> Bool { input.behaviour.readsDevice(expression) }

    /// Whether an expression can fail, through the procedures that it calls.
    func canFail(_ expression: TypedExpression) -> Bool {
        FailureAnalysis.canFail(expression, failing: failingProcedures)
    }

    /// Whether statements can fail; what they do later doesn't count.
    func canFail(_ statements: [TypedStatement]) -> Bool {
        FailureAnalysis.canFail(statements, procedures: failingProcedures, events: failingEvents)
    }

    /// Whether what an overload does can fail; what is checked before isn't its own doing.
    func canFail(_ overload: Overload, _ body: ResolvedBehaviour.Body) -> Bool {
        input.behaviour.quotas[overload.id] != nil || canFail(body.statements)
    }
}
