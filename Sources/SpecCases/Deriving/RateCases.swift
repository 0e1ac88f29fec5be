import SDKSpec

/// So many calls fit into the window, the next fails, and once the window is over calls pass again. Where methods share a
/// rate, calls of the others take places in the window too.
struct RateCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let fact = FactID.rate(method: base.method.name.value)
        guard let rate = base.method.rate, base.asksFor(fact), base.isFirstWithExample,
            (1...CaseBudget.mostCalls).contains(rate.calls),
            staysBehindGates(base), rate.scope != .user || staysTheSameUser(base)
        else { return [] }
        let error = base.context.error(rate.error.value)
        let pass = StepDraft.Outcome.avoids(error, fact: fact)
        let wait = StepDraft(action: .advance(seconds: rate.seconds))
        let isOverInTime = rate.seconds <= CaseBudget.longestWait
        // What the preparation called counts too, until its window is over.
        let start = base.isCalledInSetup(rate) ? [wait] : []
        guard isOverInTime || start.isEmpty else { return [] }
        let refusal = [base.step(.fails(error, fact: fact))] + (isOverInTime ? [wait, base.step(pass)] : [])
        let end = isOverInTime ? " until the window is over" : ""
        let summary = "\(rate.calls) calls in \(rate.seconds) s pass, the next one fails\(end)."
        let alone = start + [base.step(times: rate.calls, pass)] + refusal
        let window = base.draft(.fact(fact, "window"), summary, facts: [fact], steps: alone)
        let partners = calls(of: rate.partners(of: base.method.name.value), error, base)
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

    /// Whether a call leaves it as it is who is logged in on the device: the next one counts for the same user then.
    private func staysTheSameUser(_ base: BaseCall) -> Bool {
        let user = StorePlace(owner: .device, steps: [.member("user")])
        return !base.context.trace(of: base.overload).changes.contains { $0.place?.overlaps(user) ?? true }
    }

    /// Whether a call leaves what its gates ask about as it is: one that a gate holds back isn't counted.
    private func staysBehindGates(_ base: BaseCall) -> Bool {
        let behaviour = base.context.behaviour
        let changed = base.context.trace(of: base.overload).changes.map(\.place)
        return base.method.gates.allSatisfy { gate in
            let statements = behaviour.gates[gate.value]?.statements ?? []
            return statements.flatMap(\.expressions).allSatisfy { expression in
                BehaviourReads(expression, in: BehaviourFrame(), behaviour).places.allSatisfy { place in
                    !changed.contains { $0?.overlaps(place) ?? true }
                }
            }
        }
    }

    /// A call of each other method by the same user. What becomes of it doesn't matter, it counts all the same.
    private func calls(
        of methods: [String],
        _ error: StepDraft.ErrorReference,
        _ base: BaseCall
    ) -> [StepDraft] {
        methods.compactMap { name in
            let method = base.context.index.methods[name]
            let gates = Set(base.method.gates.map(\.value))
            guard method?.gates.allSatisfy({ gates.contains($0.value) }) ?? false else { return nil }
            let calls = (method?.overloads ?? []).lazy.compactMap { overload in
                method.flatMap { BaseCall(overload, of: $0, base.context) }
            }
            // Of another fixture nothing is saved here.
            guard let call = calls.first(where: { !CaseValue.object($0.arguments).hasHoles && staysBehindGates($0) })
            else { return nil }
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

    /// Whether the preparation makes calls that a rate counts together with the example's.
    func isCalledInSetup(_ rate: Rate) -> Bool {
        let ids = Set(rate.methods.flatMap { context.index.methods[$0]?.overloads ?? [] }.map(\.id))
        return context.steps(of: given).contains { step in
            guard case .call(let device, let called, _) = step.action, ids.contains(called.value) else { return false }
            return switch rate.scope {
            case .user: device.split(separator: "/").first == self.device.split(separator: "/").first
            case .device: device == self.device
            case .world: true
            }
        }
    }
}
