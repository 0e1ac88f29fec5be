import SDKSpec

/// So many calls fit into the window, the next fails, and once the window is over calls pass again.
struct RateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let rate = base.method.rate, base.isFirstWithExample else { return [] }
        let fact = FactID.rate(method: base.method.name.value)
        let error = base.context.error(rate.error.value)
        let pass = StepDraft.Outcome.avoids(error, fact: fact)
        var steps: [StepDraft] = []
        // What the preparation called counts too, until its window is over.
        if base.callsInSetup > 0 { steps.append(StepDraft(action: .advance(seconds: rate.seconds))) }
        steps += [
            base.step(times: rate.calls, pass), base.step(.fails(error, fact: fact)),
            StepDraft(action: .advance(seconds: rate.seconds)), base.step(pass),
        ]
        let summary = "\(rate.calls) calls in \(rate.seconds) s pass, the next one fails until the window is over."
        return [base.draft("\(fact)/window", summary, facts: [fact], steps: steps)]
    }
}

extension BaseCall {
    /// Whether it is the first overload of its method that there are cases of: what holds for the whole method is
    /// looked at once.
    var isFirstWithExample: Bool {
        method.overloads.first { $0.behaviour != nil && $0.example != nil }?.id == overload.id
    }

    /// How often the preparation calls the method on behalf of the same user, successfully.
    var callsInSetup: Int {
        let ids = Set(method.overloads.map(\.id))
        let user = device.split(separator: "/").first
        return context.steps(of: given).reduce(0) { calls, step in
            guard case .call(let device, let called, _) = step.action, step.fails == nil,
                ids.contains(called.value), device.split(separator: "/").first == user
            else { return calls }
            return calls + step.times
        }
    }
}
