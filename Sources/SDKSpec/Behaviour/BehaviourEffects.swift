/// What bodies do beyond themselves: the events and errors that they reach through procedures, whether they change
/// anything.
struct BehaviourEffects {
    private let procedures: [String: Trace]

    init(procedures: [String: [TypedStatement]]) {
        self.procedures = procedures.mapValues(Trace.init)
    }

    /// A body together with its effects.
    func body(_ statements: [TypedStatement]) -> ResolvedBehaviour.Body {
        let trace = Trace(statements)
        var reach = Reach()
        collect(trace, into: &reach)
        return ResolvedBehaviour.Body(
            statements: statements,
            events: reach.events,
            errors: reach.errors,
            notModelled: reach.reasons,
            isMutating: reach.isMutating,
            readsDevice: reach.readsDevice,
            usedVariables: trace.variables
        )
    }

    /// The procedures that a procedure performs, directly or through others; itself among them when it recurs.
    func reached(from name: String) -> Set<String> {
        var reached: Set<String> = []
        var open = procedures[name]?.performed ?? []
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            open += procedures[next]?.performed ?? []
        }
        return reached
    }

    /// The procedures that statements perform themselves, in the order of the text.
    static func performed(by statements: [TypedStatement]) -> [String] { Trace(statements).performed }

    /// The procedures that a statement performs itself, not those inside it.
    static func performed(by statement: TypedStatement) -> [String] { Trace(statement).performed }

    private struct Reach {
        var events: [String] = []
        var errors: [String] = []
        var reasons: [String] = []
        var isMutating = false
        var readsDevice = false
        var visited: Set<String> = []
    }

    private func collect(_ trace: Trace, into reach: inout Reach) {
        for effect in trace.effects {
            switch effect {
            case .fails(let error): if !reach.errors.contains(error) { reach.errors.append(error) }
            case .emits(let event): if !reach.events.contains(event) { reach.events.append(event) }
            case .leavesOut(let reason): if !reach.reasons.contains(reason) { reach.reasons.append(reason) }
            case .performs(let name):
                guard reach.visited.insert(name).inserted, let trace = procedures[name] else { continue }
                collect(trace, into: &reach)
            }
        }
        reach.isMutating = reach.isMutating || trace.isMutating
        reach.readsDevice = reach.readsDevice || trace.readsDevice
    }
}

/// What the statements of one body do themselves. A procedure is gone through once, however many bodies perform it.
private struct Trace {
    enum Effect {
        case fails(with: String)
        case emits(String)
        case leavesOut(because: String)
        case performs(String)
    }

    /// In the order of the text.
    var effects: [Effect] = []
    var isMutating = false
    var readsDevice = false
    /// The variables that are read.
    var variables: Set<String> = []

    /// The procedures that are performed, in the order of the text.
    var performed: [String] {
        effects.compactMap { effect in
            if case .performs(let name) = effect { name } else { nil }
        }
    }

    init(_ statements: [TypedStatement]) {
        statements.walk { noteWhole($0) }
    }

    init(_ statement: TypedStatement) {
        noteWhole(statement)
    }

    private mutating func noteWhole(_ statement: TypedStatement) {
        note(statement)
        statement.walkExpressions { note($0) }
    }

    private mutating func note(_ statement: TypedStatement) {
        switch statement.kind {
        case .fail(let error, _, _), .failUnlessPresent(let error, _, _), .letOrFail(_, _, let error, _):
            effects.append(.fails(with: error))
        case .notModelled(let reason): effects.append(.leavesOut(because: reason))
        case .emit(let event, _, _):
            effects.append(.emits(event))
            isMutating = true
        case .perform(let name, _): effects.append(.performs(name))
        case .set(let place, _), .add(_, let place), .remove(_, let place), .ensure(let place, _):
            if place.isStored { isMutating = true }
        case .after: isMutating = true
        case .ifPresent(let variable, _, _, _): variables.insert(variable)
        case .let, .if, .for, .return: break
        }
    }

    private mutating func note(_ part: TypedExpression) {
        switch part.kind {
        case .procedure(let name, _): effects.append(.performs(name))
        case .variable(let name): variables.insert(name)
        case .root(.device), .root(.thisDevice): readsDevice = true
        // To ask for a new id moves the source of ids on.
        case .function(.newID, _): isMutating = true
        default: break  // Everything else only combines what was looked at.
        }
    }
}

extension TypedExpression {
    /// Whether the place lies in a store, not in a variable of the body's own.
    fileprivate var isStored: Bool {
        switch kind {
        case .root: true
        case .member(let base, _), .lookup(let base, _): base.isStored
        default: false  // A value, which is no place.
        }
    }
}
