import SDKSpec

/// The life of a device at a gate: the states that the gate tells apart, by the error in which a call ends there, and the
/// calls that lead from one to another.
///
/// It is worked out from the fields that the gate looks at, of which no more is asked than whether there is something in
/// them. A gate that asks more has no such life.
struct DeviceLife {
    /// How a device stands at the gate.
    enum State: Hashable {
        /// Calls get through.
        case open
        /// Calls end in an error.
        case refused(error: String)
    }

    /// A step from one state to another.
    struct Step {
        let start: State
        let end: State
        /// The methods that lead there, and how.
        var causes: [Cause]
    }

    /// A call that changes how a device stands.
    struct Cause: Hashable {
        let method: String
        let manner: DeviceEffects.Manner
    }

    /// The states in the order in which they are reached; the first one is where every device begins.
    private(set) var states: [State] = []
    private(set) var steps: [Step] = []

    /// What is in the fields that the gate looks at: something, or nothing.
    private typealias Fields = [String: Bool]

    /// Each field more doubles what has to be looked at, and a life of so many states is no picture that anybody reads.
    private static let mostFields = 6

    /// - Returns: nil where the gate asks for something else or for too much, or nothing leads anywhere.
    init?(_ gate: GateDeclaration, in input: GenerationInput) {
        let checks = input.behaviour.gates[gate.name.value]?.statements ?? []
        let effects = DeviceEffects(input)
        guard let start = Self.beginning(checks, input.behaviour), Self.state(start, checks) != nil else {
            return nil
        }
        var waiting = [start]
        var visited: Set<Fields> = [start]
        while !waiting.isEmpty {
            let fields = waiting.removeFirst()
            guard let state = Self.state(fields, checks) else { return nil }
            note(state)
            for method in input.specification.methods {
                // A call that has to pass the gate does nothing where it isn't let through.
                let isCalled = state == .open || !method.gates.contains { $0.value == gate.name.value }
                for manner in DeviceEffects.Manner.allCases where isCalled || manner != .atOnce {
                    let changes = effects.changes(by: method, manner).filter { start[$0.key] != nil }
                    let next = fields.merging(changes) { _, new in new }
                    guard next != fields, let end = Self.state(next, checks) else { continue }
                    note(Cause(method: method.name.value, manner: manner), state, end)
                    if visited.insert(next).inserted { waiting.append(next) }
                }
            }
        }
        guard states.count > 1, !steps.isEmpty else { return nil }
    }

    private mutating func note(_ state: State) {
        if !states.contains(state) { states.append(state) }
    }

    private mutating func note(_ cause: Cause, _ start: State, _ end: State) {
        guard start != end else { return }
        note(end)
        if let index = steps.firstIndex(where: { $0.start == start && $0.end == end }) {
            if !steps[index].causes.contains(cause) { steps[index].causes.append(cause) }
        } else {
            steps.append(Step(start: start, end: end, causes: [cause]))
        }
    }

    /// What is in the fields of a new device; nil where the gate looks at something else.
    private static func beginning(_ checks: [TypedStatement], _ behaviour: ResolvedBehaviour) -> Fields? {
        var fields: Fields = [:]
        var isOfDevice = true
        for check in checks {
            check.walkExpressions { part in
                switch part.kind {
                case .member(let base, let name) where base.isRoot(.device):
                    fields[name] = behaviour.defaultValues["state.device.\(name)"]?.isSomething ?? false
                case .root(.device), .exists, .unary(.not, _), .binary(.and, _, _), .binary(.or, _, _), .literal: break
                default: isOfDevice = false  // Asks about more than the device.
                }
            }
        }
        return isOfDevice && (1...mostFields).contains(fields.count) ? fields : nil
    }

    /// How a device stands, by the first check that fails; nil where that can't be told.
    private static func state(_ fields: Fields, _ checks: [TypedStatement]) -> State? {
        for check in checks {
            switch check.kind {
            case .fail(let error, let condition?, _):
                guard let fails = truth(of: condition, fields) else { return nil }
                if fails { return .refused(error: error) }
            case .fail, .failUnlessPresent, .notModelled, .let, .letOrFail, .set, .ensure, .add, .remove, .if,
                .ifPresent, .for, .emit, .perform, .after, .return:
                return nil
            }
        }
        return .open
    }

    private static func truth(of condition: TypedExpression, _ fields: Fields) -> Bool? {
        condition.truth { part in
            switch part.kind {
            case .exists(let operand): truth(of: operand, fields)
            case .member(let base, let name) where base.isRoot(.device): fields[name]
            default: nil  // Depends on more than what is in the device.
            }
        }
    }
}

extension TypedExpression {
    /// Whether a value that was worked out is more than nothing.
    fileprivate var isSomething: Bool {
        switch kind {
        case .literal(.bool(let truth)): truth
        case .literal(.none), .literal(.emptyMap): false
        default: true  // A number, a text, or what is made of values.
        }
    }
}
