/// Something that a spec is held to once it has been read. A rule a file; the type's name is the rule's id.
public protocol Rule: Sendable {
    /// What the rule demands and why, in a sentence or two: `sdkgen explain` prints it.
    static var summary: String { get }

    /// Whether it says something of a sound spec alone: what is broken hides what the rule looks for.
    static var asksForSoundness: Bool { get }

    /// Makes the rule.
    init()

    /// Reports every place that breaks the rule.
    func check(_ context: RuleContext, into diagnostics: inout Diagnostics)
}

extension Rule {
    /// Most rules look at any spec.
    public static var asksForSoundness: Bool { false }

    /// The rule's id: `UnknownType` is `unknown-type`.
    public static var id: String { String(ruleNamed: Self.self) }

    /// A finding of this rule.
    func finding(
        _ message: String,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = [],
        help: String? = nil
    ) -> Diagnostic {
        Diagnostic(rule: Self.id, message, at: location, notes: notes, help: help)
    }

    /// A finding of this rule about a spec that is sound all the same.
    func warning(
        _ message: String,
        at location: SourceLocation,
        notes: [Diagnostic.Note] = [],
        help: String? = nil
    ) -> Diagnostic {
        Diagnostic(.warning, rule: Self.id, message, at: location, notes: notes, help: help)
    }

    /// The help that names the nearest known name.
    func suggestion(for name: String, in known: some Sequence<String>) -> String? {
        closest(to: name, in: known).map { "did you mean `\($0)`?" }
    }
}

/// What a rule can look at. What most rules go through is gathered once.
public struct RuleContext: Sendable {
    /// The spec, and its declarations by name.
    public let index: SpecificationIndex
    /// The behaviour, as far as it could be resolved.
    public let behaviour: ResolvedBehaviour
    /// Every fact of the spec.
    public private(set) var facts: [Fact] = []
    /// Facts that were passed over since another one of the spec has their id.
    private(set) var repeatedFacts: [Fact] = []
    /// Every overload with its method, in order, and behind them what controls do.
    let overloads: [(method: MethodDeclaration, overload: Overload)]
    /// Every field that the spec declares, with the name of what it belongs to.
    let fields: [(owner: String, field: Field)]
    /// Every statement of every body, those inside others too.
    let statements: [Statement]
    /// Every step of every fixture and scenario.
    let steps: [ScenarioStep]

    /// The spec.
    public var specification: Specification { index.specification }

    /// The documents that are lists of the vendor's, of whatever there is.
    private let lists: Set<String>

    /// Whether one of the vendor's lists has a declaration: then it may stand in the spec for whoever meets it.
    func isListed(_ provenance: Provenance?) -> Bool {
        provenance?.citations.contains { lists.contains($0.document) } ?? false
    }

    init(index: SpecificationIndex, behaviour: ResolvedBehaviour) {
        lists = Set(index.specification.sources.filter { $0.kind == .declarations }.map(\.id.value))
        self.index = index
        self.behaviour = behaviour
        let specification = index.specification
        overloads = specification.calls.flatMap { method in method.overloads.map { (method, $0) } }
        fields = Self.fields(index)
        let bodies =
            overloads.compactMap(\.overload.behaviour)
            + overloads.flatMap { [$0.overload.checks, $0.overload.whenFailed] }
            + specification.types.map(\.demands.checks)
            + specification.gates.map(\.behaviour) + specification.procedures.map(\.behaviour)
        statements = bodies.flatMap { $0.flatMap(\.withChildren) }
        steps = specification.fixtures.flatMap(\.steps) + specification.scenarios.flatMap(\.steps)
    }

    /// The same with the spec's facts.
    func knowing(_ facts: [Fact], repeated: [Fact] = []) -> RuleContext {
        var context = self
        context.facts = facts
        context.repeatedFacts = repeated
        return context
    }

    private static func fields(_ index: SpecificationIndex) -> [(owner: String, field: Field)] {
        let shapes = index.specification.calls.flatMap(\.shapes)
        let records = index.records.flatMap { record in record.fields.map { (record.name, $0) } }
        let parameters = shapes.flatMap { shape in shape.allParameters.map { (shape.id, $0) } }
        let procedures = index.specification.procedures.flatMap { procedure in
            procedure.parameters.map { (procedure.name.value, $0) }
        }
        return records + parameters + procedures
    }
}
