import SDKSpec

/// Finds the ways that the events of a call take, in the order in which the statements stand.
struct EventRoutes {
    private let input: GenerationInput
    private let procedures: [String: ResolvedBehaviour.Body]
    /// Those that put themselves off.
    private let recurring: Set<String>
    private let audiences: AudienceProse
    private let values: ValueProse

    init(_ input: GenerationInput) {
        self.input = input
        procedures = input.behaviour.procedures
        recurring = input.behaviour.recurringProcedures
        audiences = AudienceProse(input.index)
        values = ValueProse(input)
    }

    /// The ways of all events that a call can cause, each once.
    func routes(of overload: Overload, in behaviour: ResolvedBehaviour) -> [EventRoute] {
        let parameters = Set(overload.parameters.map(\.name.value))
        let explained = ExplainedNames(input, of: .call(overload.id))
        var walk = Walk(routes: self, CircumstanceProse(input, parameters: parameters), explained)
        let names = AudienceProse.Names(parameters: parameters)
        walk.visit(behaviour.overloads[overload.id]?.statements ?? [], Surroundings(names: names))
        let failed = behaviour.failed[overload.id]?.statements ?? []
        let moment = "when the call fails after its gates and the checks of its arguments"
        walk.visit(failed, Surroundings(names: names, moment: moment))
        return walk.found
    }

    /// What is known where a statement stands.
    private struct Surroundings {
        var names: AudienceProse.Names
        var known = Circumstances()
        var moment: String?
        /// Whether it is reached again and again, as long as time passes.
        var isRecurring = false

        /// When it is reached, where that isn't at once and never again.
        var moments: String? { isRecurring ? "\(moment ?? "at once"), and again and again" : moment }
    }

    private struct Walk {
        let routes: EventRoutes
        let prose: CircumstanceProse
        let names: ExplainedNames
        private var ways: [EventRoute] = []
        /// When each of the ways is taken, each time in words; empty for always.
        private var conditions: [EventRoute: [String]] = [:]
        /// What the names in them stand for.
        private var explanations: [EventRoute: [String]] = [:]
        private var visits = ProcedureVisits()
        /// The procedures that are being gone through: what puts itself off goes the same ways again.
        private var performing: [String] = []

        init(routes: EventRoutes, _ prose: CircumstanceProse, _ names: ExplainedNames) {
            self.routes = routes
            self.prose = prose
            self.names = names
        }

        /// The ways, each with its condition.
        var found: [EventRoute] {
            ways.map { way in
                let texts = conditions[way] ?? []
                let explanations = explanations[way] ?? []
                var way = way
                way.condition = Self.condition(texts)
                way.explanations = way.condition == nil || way.condition == Self.somehow ? [] : explanations
                way.times = Self.times(texts)
                return way
            }
        }

        mutating func visit(_ statements: [TypedStatement], _ around: Surroundings) {
            var around = around
            for statement in statements {
                statement.walkExpressions { part in
                    if case .procedure(let name, let arguments) = part.kind { perform(name, arguments, around) }
                }
                enter(statement, around)
                if let (name, value) = statement.naming {
                    around.names.meanings[name] = routes.audiences.meaning(of: value, around.names)
                }
                around.known.pass(statement)
            }
        }

        private mutating func enter(_ statement: TypedStatement, _ around: Surroundings) {
            var inner = around
            switch statement.kind {
            case .emit(let event, let audience, _): add(event, audience, around)
            case .perform(let name, let arguments): perform(name, arguments, around)
            case .for(let variable, let list, _):
                inner.names.meanings[variable] = routes.audiences.words(list, around.names)
            case .after(let seconds, _):
                let later = "\(routes.values.duration(seconds)) later"
                inner.moment = around.moment.map { "\($0), \(later)" } ?? later
            case .let, .letOrFail, .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .if,
                .ifPresent, .return:
                break
            }
            for body in around.known.bodies(of: statement) {
                inner.known = body.known
                visit(body.statements, inner)
            }
        }

        private mutating func add(_ event: String, _ audience: TypedAudience, _ around: Surroundings) {
            let receivers = routes.audiences.receivers(audience, around.names)
            let way = EventRoute(event: event, receivers: receivers, moment: around.moments)
            if conditions[way] == nil { ways.append(way) }
            let known = around.known.conditions
            let text = condition(known)
            conditions[way, default: []].append(text)
            guard text != Self.somehow else { return }
            explanations[way, default: []] += names.sentences(
                on: text,
                telling: known.expressions,
                around.known.definitions
            )
        }

        private mutating func perform(
            _ name: String,
            _ arguments: [(label: String, value: TypedExpression)],
            _ around: Surroundings
        ) {
            guard let body = routes.procedures[name], !body.events.isEmpty, !performing.contains(name),
                visits.enter(name)
            else { return }
            performing.append(name)
            defer { performing.removeLast() }
            var inner = Surroundings(
                names: AudienceProse.Names(),
                known: around.known.performing(name, arguments),
                moment: around.moment,
                isRecurring: around.isRecurring || routes.recurring.contains(name)
            )
            for argument in arguments {
                inner.names.meanings[argument.label] = routes.audiences.words(argument.value, around.names)
            }
            visit(body.statements, inner)
        }

        /// More letters than these are no condition that is read beside an event; the behaviour has it.
        private static let longestCondition = 160
        /// What stands for a condition that is longer, or that is asked of each item of a list.
        private static let somehow = "in some cases"

        private func condition(_ around: [Circumstances.Surrounding]) -> String {
            let isOfItem = around.contains { if case .item = $0 { true } else { false } }
            let text = isOfItem ? "" : prose.text(around)
            return isOfItem || text.utf8.count > Self.longestCondition ? Self.somehow : text
        }

        /// How many times a way is taken under one and the same condition.
        private static func times(_ texts: [String]) -> Int {
            let told = texts.filter { $0 != somehow }
            return Dictionary(grouping: told) { $0 }.values.map(\.count).max() ?? 1
        }

        /// When a way is taken that is taken under some conditions, each in words; nil for whenever the call is carried out.
        private static func condition(_ texts: [String]) -> String? {
            var seen: Set<String> = []
            let texts = texts.filter { seen.insert($0).inserted }
            guard !texts.contains("") else { return nil }
            let text = texts.joined(separator: ", or ")
            return texts.contains(somehow) || text.utf8.count > longestCondition ? somehow : "when \(text)"
        }
    }
}

extension TypedStatement {
    /// A name that the statement gives to a value.
    fileprivate var naming: (name: String, value: TypedExpression)? {
        switch kind {
        case .let(let name, let value), .letOrFail(let name, let value, _, _): (name, value)
        case .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit,
            .perform, .after, .return:
            nil
        }
    }
}
