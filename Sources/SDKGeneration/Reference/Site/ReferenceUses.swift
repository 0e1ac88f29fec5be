import SDKSpec

/// Which methods and controls lead to what: the way back from errors, events, types and figures.
struct ReferenceUses: Sendable {
    /// The methods that end in each error behind all gates, by the error's name.
    private(set) var methodsByError: [String: [String]] = [:]
    /// The gates at which calls end in each error, by the error's name: methods that have to pass one are many.
    private(set) var gatesByError: [String: [String]] = [:]
    /// The methods that have to pass each gate because they name it, by the gate's name.
    private(set) var methodsByGate: [String: [String]] = [:]
    /// The methods that cause each event, by the event's name.
    private(set) var methodsByEvent: [String: [String]] = [:]
    /// The methods whose behaviour asks for each figure, by its name.
    private(set) var methodsByConstant: [String: [String]] = [:]
    private var constantsByMethod: [String: [String]] = [:]
    /// Methods, types and events that take, give or carry each type, by the type's name.
    private(set) var usersOfType: [String: [String]] = [:]

    init(_ input: GenerationInput, _ outcomes: [String: CallOutcome]) {
        let procedures = input.behaviour.procedures.mapValues { $0.statements.constants }
        for method in input.specification.calls {
            let name = method.name.value
            for overload in method.shapes {
                let outcome = outcomes[overload.id]
                for refusal in outcome?.refusals ?? [] where refusal.gate == nil {
                    note(refusal.error, of: name)
                }
                for event in outcome?.events ?? [] { Self.add(name, to: &methodsByEvent[event, default: []]) }
                for type in overload.allParameters.map(\.type.value) + [overload.returns.value] {
                    note(type, usedBy: name)
                }
                let body = input.behaviour.overloads[overload.id]
                var constants = body?.statements.constants ?? []
                for procedure in input.behaviour.procedures(reachedFrom: body?.performed ?? []) {
                    constants.formUnion(procedures[procedure.name] ?? [])
                }
                for constant in constants.sorted() { note(constant: constant, usedBy: name) }
            }
            if let constant = method.quota?.constant?.value { note(constant: constant, usedBy: name) }
            for gate in method.gates { Self.add(name, to: &methodsByGate[gate.value, default: []]) }
        }
        for gate in input.specification.gates.map(\.name.value) {
            for failure in input.behaviour.failures[.gate(gate)] ?? [] {
                Self.add(gate, to: &gatesByError[failure.error, default: []])
            }
        }
        for type in input.specification.types where type.isPublic { note(type) }
        for event in input.specification.events { note(event.payload.value, usedBy: event.name.value) }
    }

    /// Whether a call ends in an error, at a gate or behind it.
    func isReached(_ error: String) -> Bool { methodsByError[error] != nil || gatesByError[error] != nil }

    private mutating func note(_ error: String, of method: String) {
        Self.add(method, to: &methodsByError[error, default: []])
    }

    private mutating func note(constant: String, usedBy method: String) {
        Self.add(method, to: &methodsByConstant[constant, default: []])
        guard constantsByMethod[method]?.contains(constant) != true else { return }
        constantsByMethod[method, default: []].append(constant)
    }

    private mutating func note(_ type: TypeDeclaration) {
        switch type.shape {
        case .identifier(let forms):
            for part in forms.compactMap(\.partType) { note(part.value, usedBy: type.name.value) }
        case .enumeration: break
        case .record(let fields): for field in fields { note(field.type.value, usedBy: type.name.value) }
        case .union(let tag, let cases):
            note(.named(tag.value), usedBy: type.name.value)
            for entry in cases { note(entry.payload.value, usedBy: type.name.value) }
        }
    }

    private mutating func note(_ type: TypeReference, usedBy user: String) {
        for name in type.declaredNames where name != user { Self.add(user, to: &usersOfType[name, default: []]) }
    }

    /// The names of the figures that a method's behaviour asks for.
    func constants(of method: String) -> [String] { constantsByMethod[method] ?? [] }

    /// Users come one after the other, so the last one is the only one that may be there already.
    private static func add(_ user: String, to users: inout [String]) {
        if users.last != user { users.append(user) }
    }
}

extension [TypedStatement] {
    /// The names of the figures that statements ask for themselves, without the procedures that they perform.
    fileprivate var constants: Set<String> {
        var constants: Set<String> = []
        walk { statement in
            statement.visitExpressions { constants.formUnion($0.constants) }
        }
        return constants
    }
}
