import SDKSpec
import SpecCases

/// What all pages of a reference share: which pages there are, where things stand, what is known about facts.
///
/// A class, because copying a structure with this many fields retains each of them.
final class ReferenceSite: Sendable {
    let input: GenerationInput
    let prose: SpecProse
    let places: ReferencePlaces
    let topics: [Specification.Topic]
    /// What values are, in English.
    let values: ValueProse
    /// Which methods fill and empty what is kept.
    let stores: StoreUses
    /// When calls are refused, in words.
    let refusals: RefusalProse
    /// Says what is asked of the fields of records together.
    let checks: CheckProse
    /// The ways that the events of each call take, by the overload's id.
    let routes: [String: [EventRoute]]
    /// Where each story is told.
    let stories: StoryIndex
    /// The disputes about each fact, by the fact's id.
    let disputes: [FactID: [Dispute]]
    /// The ids of the cases that pin each fact, by the fact's id.
    let cases: [FactID: [CaseID]]
    /// The life of a device at each gate that has one.
    let lives: [(gate: GateDeclaration, life: DeviceLife)]
    /// Which methods lead to which errors, events and types.
    let uses: ReferenceUses
    /// What each event was seen to carry, by the event's name; without those that carry nothing.
    let payloads: [String: JSONPiece]
    /// What each call ends in, by the overload's id.
    let outcomes: [String: CallOutcome]
    private let factsByHolder: [FactHolder: [Fact]]
    private let factsByID: [FactID: Fact]

    init(_ input: GenerationInput) {
        self.input = input
        prose = input.prose
        places = ReferencePlaces(input.specification)
        topics = input.specification.methodsByTopic
        values = ValueProse(input)
        stores = StoreUses(input, topics)
        checks = CheckProse(input, of: input.specification.types)
        refusals = RefusalProse(input, FailureReasons(input), FailureRemedies(input, stores))
        stories = StoryIndex(input.specification)
        var disputes: [FactID: [Dispute]] = [:]
        for dispute in input.specification.disputes {
            for fact in dispute.facts { disputes[fact.value, default: []].append(dispute) }
        }
        self.disputes = disputes
        cases = input.takeCoverage()
        var outcomes: [String: CallOutcome] = [:]
        var routes: [String: [EventRoute]] = [:]
        let finder = EventRoutes(input)
        for method in input.specification.calls {
            for overload in method.overloads {
                outcomes[overload.id] = CallOutcome(overload, of: method, in: input)
                routes[overload.id] = finder.routes(of: overload, in: input.behaviour)
            }
        }
        self.outcomes = outcomes
        self.routes = routes
        lives = input.specification.gates.compactMap { gate in DeviceLife(gate, in: input).map { (gate, $0) } }
        uses = ReferenceUses(input, outcomes)
        payloads = Self.payloads(input, uses)
        factsByHolder = Dictionary(grouping: input.facts, by: \.holder)
        factsByID = Dictionary(input.facts.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What events were seen to carry: at the first of the calls that cause them where that was recorded, or as time passed.
    private static func payloads(_ input: GenerationInput, _ uses: ReferenceUses) -> [String: JSONPiece] {
        var payloads: [String: JSONPiece] = [:]
        for event in input.specification.events where event.payload.value != .void {
            let calls = uses.methodsByEvent[event.name.value] ?? []
            let shapes = calls.lazy.flatMap { name in
                (input.index.methods[name] ?? input.index.controls[name]?.method)?.overloads ?? []
            }
            payloads[event.name.value] =
                shapes.compactMap { input.recordings.payload(of: event.wire, from: $0.id) }.first
                ?? input.recordings.payload(of: event.wire, from: nil)
        }
        return payloads
    }

    /// The fact with an id.
    func fact(_ id: FactID) -> Fact? { factsByID[id] }

    /// Where a fact stands; nil when there is no such fact.
    func place(of id: FactID) -> String? { fact(id).map(places.fact) }

    /// The facts that belong to something.
    func facts(of holder: FactHolder) -> [Fact] { factsByHolder[holder] ?? [] }

    /// The pages that look across all methods, those that have something to say.
    var sections: [ReferenceSection] { ReferenceSection.allCases.filter { $0.isNeeded(input.specification) } }
}
