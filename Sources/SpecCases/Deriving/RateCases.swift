import SDKSpec

/// So many calls fit into the window, the next fails, and once the window is over calls pass again. Where methods share a
/// rate, calls of the others take places in the window too.
struct RateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let rate = base.method.rate, base.isFirstWithExample else { return [] }
        let fact = FactID.rate(method: base.method.name.value)
        let error = base.context.error(rate.error.value)
        let pass = StepDraft.Outcome.avoids(error, fact: fact)
        let wait = StepDraft(action: .advance(seconds: rate.seconds))
        // What the preparation called counts too, until its window is over.
        let start = base.callsInSetup(of: rate.methods) > 0 ? [wait] : []
        let refusal = [base.step(.fails(error, fact: fact)), wait, base.step(pass)]
        let summary = "\(rate.calls) calls in \(rate.seconds) s pass, the next one fails until the window is over."
        let alone = start + [base.step(times: rate.calls, pass)] + refusal
        let window = base.draft("\(fact)/window", summary, facts: [fact], steps: alone)
        let partners = calls(of: rate.partners(of: base.method.name.value), error, base)
        let others = Array(partners.prefix(max(rate.calls - 1, 0)))
        guard !others.isEmpty else { return [window] }
        let together = start + others + [base.step(times: rate.calls - others.count, pass)] + refusal
        return [
            window,
            base.draft(
                "\(fact)/together",
                "Calls of the methods that share the rate count: \(rate.calls) in \(rate.seconds) s pass together.",
                facts: [fact],
                steps: together
            ),
        ]
    }

    /// A call of each other method by the same user. What becomes of it doesn't matter, it counts all the same.
    private func calls(
        of methods: [String],
        _ error: StepDraft.ErrorReference,
        _ base: BaseCall
    ) -> [StepDraft] {
        methods.compactMap { name in
            let method = base.context.index.methods[name]
            let calls = (method?.overloads ?? []).lazy.compactMap { overload in
                method.flatMap { BaseCall(overload, of: $0, base.context) }
            }
            // Of another fixture nothing is saved here.
            guard let call = calls.first(where: { !CaseValue.object($0.arguments).hasHoles }) else { return nil }
            return call.step(from: base.device, .avoids(error, fact: FactID.rate(method: name)))
        }
    }
}

extension BaseCall {
    /// Whether it is the first overload of its method that there are cases of: what holds for the whole method is
    /// looked at once.
    var isFirstWithExample: Bool {
        method.overloads.first { $0.behaviour != nil && $0.example != nil }?.id == overload.id
    }

    /// How often the preparation calls the method on behalf of the same user, successfully.
    var callsInSetup: Int { callsInSetup(of: [method.name.value]) }

    /// How often the preparation calls any of some methods on behalf of the same user, successfully.
    func callsInSetup(of methods: [String]) -> Int {
        let ids = Set(methods.flatMap { context.index.methods[$0]?.overloads ?? [] }.map(\.id))
        let user = device.split(separator: "/").first
        return context.steps(of: given).reduce(0) { calls, step in
            guard case .call(let device, let called, _) = step.action, step.fails == nil,
                ids.contains(called.value), device.split(separator: "/").first == user
            else { return calls }
            return calls + step.times
        }
    }
}
