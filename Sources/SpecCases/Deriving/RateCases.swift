import SDKSpec

/// So many calls fit into the window, the next fails, and once the window is over calls pass again. Where methods share a
/// rate, calls of the others take places in the window too.
struct RateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let fact = FactID.rate(method: base.method.name.value)
        guard let rate = base.method.rate, base.asksFor(fact), base.isFirstWithExample,
            (1...CaseBudget.mostCalls).contains(rate.calls), problem(rate, base) == nil
        else { return [] }
        let error = base.context.error(rate.error.value)
        let pass = StepDraft.Outcome.avoids(error, fact: fact)
        let wait = StepDraft(action: .advance(seconds: rate.seconds))
        let isOverInTime = rate.seconds <= CaseBudget.longestWait
        // What the preparation called counts too, until its window is over.
        let start = base.isCalledInSetup(rate) ? [wait] : []
        let refusal = [base.step(.fails(error, fact: fact))] + (isOverInTime ? [wait, base.step(pass)] : [])
        let end = isOverInTime ? " until the window is over" : ""
        let summary =
            "\(rate.calls == 1 ? "1 call passes" : "\(rate.calls) calls pass") in \(rate.seconds) s, the next one fails\(end)."
        let alone = start + [base.step(times: rate.calls, pass)] + refusal
        let window = base.draft(.fact(fact, "window"), summary, facts: [fact], steps: alone)
        let partners = calls(of: rate.partners(of: base.method.name.value), rate, error, base)
        let others = Array(partners.prefix(max(rate.calls - 1, 0)))
        guard !others.isEmpty else { return [window] }
        let together = start + others + [base.step(times: rate.calls - others.count, pass)] + refusal
        return [
            window,
            base.draft(
                .fact(fact, "together"),
                "Calls of the methods that share the rate count: \(rate.calls) in \(rate.seconds) s pass together.",
                facts: [fact],
                steps: together
            ),
        ]
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        guard let rate = base.method.rate, base.isFirstWithExample, let problem = problem(rate, base) else { return [] }
        let fact = FactID.rate(method: base.method.name.value)
        let help = "name `\(fact)` in the `covers` of a scenario that shows it"
        return [CaseGap(fact: fact, reason: problem.reason, help: help)]
    }

    /// Why the window can't be filled; nil where it can.
    private func problem(_ rate: Rate, _ base: BaseCall) -> RateProblem? {
        let (reads, changes) = (base.gateReads, base.changes)
        if reads.areTouched(by: changes) { return .gates }
        if rate.scope == .user, changes.contains(where: \.changesUser) { return .user }
        let partners = rate.partners(of: base.method.name.value)
        if rate.seconds <= CaseBudget.longestWait,
            base.mayBeOverdue(waiting: rate.seconds, after: rate.calls, and: partners)
        {
            return .due
        }
        guard base.isCalledInSetup(rate) else { return nil }
        if rate.seconds > CaseBudget.longestWait { return .setup }
        if reads.dependOnTime { return .wait }
        return reads.mayRefuse(after: base.changesInSetup(dueWithin: rate.seconds)) ? .delay : nil
    }

    /// A call of each other method by the same user. What becomes of it doesn't matter, it counts all the same.
    private func calls(
        of methods: [String],
        _ rate: Rate,
        _ error: StepDraft.ErrorReference,
        _ base: BaseCall
    ) -> [StepDraft] {
        let reads = base.gateReads
        return methods.compactMap { name in
            guard let method = base.context.index.methods[name], base.passesGates(of: method) else { return nil }
            let calls = method.overloads.lazy.compactMap { BaseCall($0, of: method, base.context) }
            // Of another fixture nothing is saved here.
            let call = calls.first { call in
                !CaseValue.object(call.arguments).hasHoles && call.isInOrder(after: base)
                    && call.isAllowed(in: base.preparation.edition)
                    && !reads.areTouched(by: call.changes)
                    && !(rate.scope == .user && call.changes.contains(where: \.changesUser))
            }
            return call?.step(from: base.device, .avoids(error, fact: FactID.rate(method: name)))
        }
    }
}

/// Why no case holds anybody to a rate.
private enum RateProblem {
    /// A call that a gate holds back isn't counted.
    case gates
    /// Calls of another user are counted by themselves.
    case user
    /// The preparation fills the window, and nobody waits until it is over.
    case setup
    /// The preparation fills the window, and a gate may let nobody pass once it is over.
    case wait
    /// The preparation fills the window, and what it puts off may make a gate hold calls back until that is over.
    case delay
    /// What is put off again and again is due more often until the window is over than a clock goes through.
    case due

    /// The problem in words.
    var reason: String {
        switch self {
        case .gates: "a call may change what its gates ask about, and one that a gate holds back isn't counted"
        case .user: "a call may change who is logged in, and the rate counts calls of each user"
        case .setup: "the preparation makes calls that count, and no case waits until their window is over"
        case .wait:
            "the preparation makes calls that count, and its gates ask for the time when their window is over"
        case .delay: CaseBudget.delayed
        case .due: CaseBudget.overdue
        }
    }
}

extension BaseCall {
    /// Whether its arguments pass all that is asked of them where another example's caller gives them after that one's
    /// preparation: `checks` may ask who calls, and figures may be others.
    fileprivate func isInOrder(after other: BaseCall) -> Bool {
        if given == other.given, device == other.device { return true }
        let types = context.index.types(within: overload.parameters.map(\.type.value))
        let checks = [context.behaviour.checks[overload.id]] + types.map { context.behaviour.typeChecks[$0] }
        if checks.contains(where: { $0?.asksWhoCalls ?? false }) { return false }
        let (own, others) = (preparation.figures, other.preparation.figures)
        return own.areKnown && others.areKnown && own.values == others.values
    }
}

extension ResolvedBehaviour.Body {
    /// Whether it asks who calls, or from which device.
    fileprivate var asksWhoCalls: Bool {
        var asks = false
        statements.walk { statement in
            statement.visitExpressions { expression in
                expression.walk { if case .root = $0.kind { asks = true } }
            }
        }
        return asks
    }
}

extension BehaviourTrace.Change {
    /// Whether it may be another user then who is logged in on the device.
    fileprivate var changesUser: Bool {
        place?.overlaps(StorePlace(owner: .device, steps: [.member("user")])) ?? true
    }
}

extension BaseCall {
    /// Whether it is the first overload of its method that there are cases of: what holds for the whole method is
    /// looked at once.
    var isFirstWithExample: Bool {
        method.overloads.first { $0.behaviour != nil && $0.example != nil }?.id == overload.id
    }

    /// Whether the preparation makes calls that a rate counts together with the example's.
    func isCalledInSetup(_ rate: Rate) -> Bool {
        let ids = Set(rate.methods.flatMap { context.index.methods[$0]?.overloads ?? [] }.map(\.id))
        let devices = preparation.steps.compactMap { step -> String? in
            guard case .call(let device, let called, _) = step.action, ids.contains(called.value) else { return nil }
            return device
        }
        switch rate.scope {
        case .user where devices.isEmpty || devices.contains(device): return !devices.isEmpty
        case .user:
            return devices.contains { preparation.callers.mayBeSame($0, device) }
        case .device: return devices.contains(device)
        case .world: return !devices.isEmpty
        }
    }
}
