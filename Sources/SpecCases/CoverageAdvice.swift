import SDKSpec

/// Says how a fact that no case covers comes to be covered: what a step of a scenario expects pins facts by itself, as long
/// as nothing else could be behind it.
struct CoverageAdvice {
    private let index: SpecificationIndex
    private let facts: [Fact]
    private let errors: RuleErrors

    init(_ index: SpecificationIndex, _ facts: [Fact]) {
        self.index = index
        self.facts = facts
        errors = RuleErrors(index.specification)
    }

    /// What to do, as a clause.
    func help(for fact: Fact) -> String {
        let caller = Self.caller(fact.holder)
        return switch fact.kind {
        case .failure where hasRivals(fact):
            """
            call \(caller) in a scenario, expect `fails: \(fact.value)`, and name it in `covers`: other rules end in \
            `\(fact.value)` too
            """
        case .failure: "call \(caller) in a scenario and expect `fails: \(fact.value)`"
        case .answer: "call \(caller) in a scenario and expect `returns`"
        case .event: "call \(caller) in a scenario and expect `events`"
        case .payload: "expect it among the `events` of a scenario, with what it carries"
        case .error: "expect it in a scenario, with `fails`"
        case .required, .defaultValue, .limit, .combination, .quota, .rate, .gate, .edition, .constant, .value:
            "name it in the `covers` of a scenario that shows it"
        }
    }

    /// Whether something else ends a call of the same method in the error although all is given, so that a step which
    /// expects the error doesn't tell what it was.
    private func hasRivals(_ failure: Fact) -> Bool {
        let holders = holders(met: failure.holder)
        return facts.contains { other in
            guard holders.contains(other.holder), other.id != failure.id else { return false }
            return switch other.kind {
            case .failure, .limit, .quota, .rate, .edition: errors.errors(of: [other]).contains(failure.value)
            case .required, .defaultValue, .combination, .gate, .event, .answer, .constant, .error, .payload, .value:
                false
            }
        }
    }

    /// Whose facts a call meets: those of the method, of the gates in front of it, and of the types of its arguments.
    private func holders(met holder: FactHolder) -> Set<FactHolder> {
        let gates: [String]
        let shapes: [Overload]
        switch holder {
        case .method(let name):
            let method = index.methods[name]
            gates = method.map(index.specification.gateNames(before:)) ?? []
            shapes = method?.overloads ?? []
        case .control(let name): (gates, shapes) = ([], [index.controls[name]?.shape].compactMap(\.self))
        case .gate, .type, .error, .event, .constant: (gates, shapes) = ([], [])
        }
        let types = index.types(within: shapes.flatMap(\.parameters).map(\.type.value))
        return Set([holder] + gates.map(FactHolder.gate) + types.map(FactHolder.type))
    }

    private static func caller(_ holder: FactHolder) -> String {
        switch holder {
        case .method(let name), .control(let name): "`\(name)`"
        case .gate, .type, .error, .event, .constant: "a method that meets it"
        }
    }
}
