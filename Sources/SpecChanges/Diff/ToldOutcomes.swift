/// The failures and events of calls that came or went. Where they say all of how behaviour changed, that isn't told
/// again.
struct ToldOutcomes {
    private typealias Outcome = BehaviourStep.Outcome

    private struct Change {
        var came: Set<Outcome> = []
        var went: Set<Outcome> = []

        mutating func add(_ outcome: Outcome, isAddition: Bool) {
            if isAddition { came.insert(outcome) } else { went.insert(outcome) }
        }
    }

    /// By the id of the call, and of all calls.
    private var byCall: [String: Change] = [:]
    private var all = Change()

    init(_ differences: [Difference]) {
        for difference in differences where difference.isAddition || difference.isRemoval {
            guard let outcome = difference.element.outcome, let call = difference.owner?.id else { continue }
            byCall[call, default: Change()].add(outcome, isAddition: difference.isAddition)
            all.add(outcome, isAddition: difference.isAddition)
        }
    }

    /// Whether a difference is nothing but such failures and events. Those of a procedure are its calls'.
    func tell(_ difference: Difference, _ renames: Renames) -> Bool {
        guard let change = difference.change(of: .behaviour), case .behaviour(let old)? = change.from,
            case .behaviour(let new)? = change.to
        else { return false }
        let told = difference.element.kind == .procedure ? all : byCall[difference.element.id] ?? Change()
        let (before, after) = (renames.applied(to: old).steps, new.steps)
        let steps = after.difference(from: before)
        return Self.tells(told.went, of: before, at: Set(steps.removals.map(\.offset)))
            && Self.tells(told.came, of: after, at: Set(steps.insertions.map(\.offset)))
    }

    /// Whether all that steps at some places do is told by outcomes.
    private static func tells(_ told: Set<Outcome>, of steps: [BehaviourStep], at places: Set<Int>) -> Bool {
        places.allSatisfy { place in
            switch steps[place].role {
            case .outcome(let outcome): told.contains(outcome)
            case .head: steps.block(under: place).allSatisfy(places.contains)
            case .plain: false
            }
        }
    }
}

extension [BehaviourStep] {
    /// The places of what stands under a head.
    fileprivate func block(under head: Int) -> [Int] {
        Array<Int>(indices[(head + 1)...].prefix { self[$0].depth > self[head].depth })
    }
}

extension SpecElement {
    /// What callers know a failure or an event of a call by; nil for anything else.
    fileprivate var outcome: BehaviourStep.Outcome? {
        let parts = name.split(separator: ".").map(String.init)
        return switch kind {
        case .failure: parts.count > 1 ? .failure(parts[1]) : nil
        case .effect: .event(name)
        case .product, .edition, .topic, .source, .dispute, .type, .field, .value, .form, .unionCase, .error, .event,
            .constant, .gate, .procedure, .control, .store, .method, .shape, .parameter, .limit, .quota, .rate, .need,
            .combination, .fixture, .scenario:
            nil
        }
    }
}
