import SDKSpec

/// A way that an event takes: who receives it, and when if not at once.
struct EventRoute: Sendable, Hashable {
    /// The event's name.
    let event: String
    /// Who receives it, to stand behind `to`.
    let receivers: String
    /// How long after the call, in words; nil for at once.
    let delay: String?
}

/// Finds the ways that the events of a call take, in the order in which the statements stand.
struct EventRoutes {
    private let procedures: [String: ResolvedBehaviour.Body]
    private let declarations: [String: ProcedureDeclaration]
    private let audiences: AudienceProse
    private let values: ValueProse

    init(_ input: GenerationInput) {
        procedures = input.behaviour.procedures
        declarations = input.index.procedures
        audiences = AudienceProse(input.index)
        values = ValueProse(input.index)
    }

    /// The ways of all events that a call can cause, each once.
    func routes(of overload: String, in behaviour: ResolvedBehaviour) -> [EventRoute] {
        var walk = Walk(routes: self)
        for body in [behaviour.overloads[overload], behaviour.failed[overload]] {
            walk.visit(body?.statements ?? [], Surroundings())
        }
        return walk.found
    }

    /// What is known where a statement stands.
    private struct Surroundings {
        /// What the names of the body stand for outside of it.
        var names: [String: String] = [:]
        /// What each variable of a loop runs over.
        var loops: [String: String] = [:]
        var delay: String?
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
            for statement in statements {
                statement.walkExpressions { part in
                    if case .procedure(let name, let arguments) = part.kind { perform(name, arguments, around) }
                }
                switch statement.kind {
                case .emit(let event, let audience, _): add(event, audience, around)
                case .perform(let name, let arguments): perform(name, arguments, around)
                case .for(let variable, let list, let body):
                    var inner = around
                    inner.loops[variable] = routes.noun(list, around.names)
                    visit(body, inner)
                case .after(let seconds, let body):
                    var inner = around
                    inner.delay = "\(routes.noun(seconds, around.names)) later"
                    visit(body, inner)
                case .if, .ifPresent: visit(statement.children, around)
                case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove,
                    .return:
                    break
                }
            }
        }

        private mutating func add(_ event: String, _ audience: TypedAudience, _ around: Surroundings) {
            let receivers = routes.receivers(audience, around.names, around.loops)
            let route = EventRoute(event: event, receivers: receivers, delay: around.delay)
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
            var inner = Surroundings(delay: around.delay)
            for argument in arguments { inner.names[argument.label] = routes.noun(argument.value, around.names) }
            visit(body.statements, inner)
        }
    }

    private func noun(_ expression: TypedExpression, _ names: [String: String]) -> String {
        if case .variable(let name) = expression.kind, let outside = names[name] { return outside }
        return values.noun(expression)
    }

    private func receivers(_ audience: TypedAudience, _ names: [String: String], _ loops: [String: String]) -> String {
        guard let expression = audience.expression else { return audiences.receivers(audience) }
        if case .variable(let name) = expression.kind {
            if let list = loops[name] { return "each of \(list)" }
            if let outside = names[name] { return outside.hasPrefix("`") ? "the user \(outside)" : outside }
        }
        return audiences.receivers(audience)
    }
}
