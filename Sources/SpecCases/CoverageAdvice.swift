import SDKSpec

/// Says how a fact that no case covers comes to be covered: what a step of a scenario expects pins facts by itself, as long
/// as nothing else could be behind it.
struct CoverageAdvice {
    private let facts: [Fact]
    private let errors: RuleErrors

    init(_ specification: Specification, _ facts: [Fact]) {
        self.facts = facts
        errors = RuleErrors(specification)
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
        facts.contains { other in
            guard other.holder == failure.holder, other.id != failure.id else { return false }
            return switch other.kind {
            case .failure, .limit, .quota, .rate, .edition: errors.errors(of: [other]).contains(failure.value)
            case .required, .defaultValue, .combination, .gate, .event, .answer, .constant, .error, .payload, .value:
                false
            }
        }
    }

    private static func caller(_ holder: FactHolder) -> String {
        switch holder {
        case .method(let name), .control(let name): "`\(name)`"
        case .gate, .type, .error, .event, .constant: "a method that meets it"
        }
    }
}
