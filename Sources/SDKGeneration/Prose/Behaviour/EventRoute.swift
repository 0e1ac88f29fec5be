import SDKSpec

/// A way that an event takes: who receives it, and when.
struct EventRoute: Sendable, Hashable {
    /// The event's name.
    let event: String
    /// Who receives it, to stand behind `to`.
    let receivers: String
    /// When it comes, where that isn't at once and whenever the call is carried out.
    let moment: String?
}

/// Finds the ways that the events of a call take, in the order in which the statements stand.
struct EventRoutes {
    private let procedures: [String: ResolvedBehaviour.Body]
    private let audiences: AudienceProse
    private let values: ValueProse

    init(_ input: GenerationInput) {
        procedures = input.behaviour.procedures
        audiences = AudienceProse(input.index)
        values = ValueProse(input)
    }

    /// The ways of all events that a call can cause, each once.
    func routes(of overload: Overload, in behaviour: ResolvedBehaviour) -> [EventRoute] {
        var walk = Walk(routes: self)
        let names = AudienceProse.Names(parameters: Set(overload.parameters.map(\.name.value)))
        walk.visit(behaviour.overloads[overload.id]?.statements ?? [], Surroundings(names: names))
        let failed = behaviour.failed[overload.id]?.statements ?? []
        walk.visit(failed, Surroundings(names: names, moment: "when the call fails"))
        return walk.found
    }

    /// What is known where a statement stands.
    private struct Surroundings {
        var names: AudienceProse.Names
        var moment: String?
    }

    private struct Walk {
        let routes: EventRoutes
        var found: [EventRoute] = []
        private var seen: Set<EventRoute> = []
        private var performing: Set<String> = []

        init(routes: EventRoutes) {
            self.routes = routes
        }

        mutating func visit(_ statements: [TypedStatement], _ around: Surroundings) {
            var around = around
            for statement in statements {
                statement.walkExpressions { part in
                    if case .procedure(let name, let arguments) = part.kind { perform(name, arguments, around) }
                }
                switch statement.kind {
                case .emit(let event, let audience, _): add(event, audience, around)
                case .perform(let name, let arguments): perform(name, arguments, around)
                case .let(let name, let value), .letOrFail(let name, let value, _, _):
                    // A name that stands for a name, or for a part of the caller's, says no more than that.
                    if value.isNamed { around.names.meanings[name] = routes.audiences.words(value, around.names) }
                case .for(let variable, let list, let body):
                    var inner = around
                    inner.names.meanings[variable] = routes.audiences.words(list, around.names)
                    visit(body, inner)
                case .after(let seconds, let body):
                    var inner = around
                    let later = "\(routes.values.duration(seconds)) later"
                    inner.moment = around.moment.map { "\($0), \(later)" } ?? later
                    visit(body, inner)
                case .fail, .failUnlessPresent, .notModelled, .set, .ensure, .add, .remove, .if, .ifPresent,
                    .return:
                    visit(statement.children, around)
                }
            }
        }

        private mutating func add(_ event: String, _ audience: TypedAudience, _ around: Surroundings) {
            let receivers = routes.audiences.receivers(audience, around.names)
            let route = EventRoute(event: event, receivers: receivers, moment: around.moment)
            if seen.insert(route).inserted { found.append(route) }
        }

        private mutating func perform(
            _ name: String,
            _ arguments: [(label: String, value: TypedExpression)],
            _ around: Surroundings
        ) {
            guard let body = routes.procedures[name], !body.events.isEmpty, performing.insert(name).inserted else {
                return
            }
            defer { performing.remove(name) }
            var inner = Surroundings(names: AudienceProse.Names(), moment: around.moment)
            for argument in arguments {
                inner.names.meanings[argument.label] = routes.audiences.words(argument.value, around.names)
            }
            visit(body.statements, inner)
        }
    }
}
