import SDKSpec

/// The quota can be filled, is refused beyond, and what frees a place makes room again.
///
/// It is filled by calls that are certain to succeed: those of ``QuotaPlan``. Where there are none, the quota is left to
/// the spec's `fill` and to scenarios.
struct QuotaCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let isAskedFor = base.asksFor(FactID.quota(method: base.method.name.value))
        guard let quota = base.method.quota, isAskedFor, base.isFirstWithExample else { return [] }
        return quota.figures(base.context.behaviour).flatMap { edition, count in
            let edition = edition == Quota.everyEdition ? nil : edition
            guard count > 0, count <= CaseBudget.mostCalls,
                let plan = try? QuotaPlan(base, quota, numbers: count + 2, changesEdition: edition != nil),
                edition == nil || base.calling(with: plan.variation.arguments(1)).isAllowed(in: edition)
            else { return [CaseDraft]() }
            return cases(of: quota, plan, maximum: count, in: edition, base)
        }
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        guard let quota = base.method.quota, base.isFirstWithExample else { return [] }
        let figures = quota.figures(base.context.behaviour)
        let counts = figures.map(\.count).filter { (1...CaseBudget.mostCalls).contains($0) }
        guard let most = counts.max() else { return [] }
        let changesEdition = figures.contains { $0.edition != Quota.everyEdition }
        do throws(QuotaProblem) {
            _ = try QuotaPlan(base, quota, numbers: most + 2, changesEdition: changesEdition)
            return []
        } catch {
            let fact = FactID.quota(method: base.method.name.value)
            let story = "name `\(fact)` in the `covers` of a scenario"
            let waits = error == .wait || error == .due || error == .delay
            let help = waits ? story : "say what differs from call to call with `fill`, or \(story)"
            return [CaseGap(fact: fact, reason: error.reason, help: help)]
        }
    }

    private func cases(
        of quota: Quota,
        _ plan: QuotaPlan,
        maximum: Int,
        in edition: String?,
        _ base: BaseCall
    ) -> [CaseDraft] {
        let room = (maximum - (plan.taken ?? 0)) / plan.places
        guard room > 0 else { return [] }
        let fact = FactID.quota(method: base.method.name.value)
        // A figure with a name is shown as well.
        let facts = [fact] + [quota.constant.map { FactID.constant($0.value) }].compactMap(\.self)
        let start = edition.map { [StepDraft(action: .edition($0))] } ?? []
        // What is there already takes places too: then some of the calls are refused, and it is full all the same.
        let count = plan.taken == nil ? (maximum - 1) / plan.places + 1 : room
        let fill = start + filling(plan, count, base)
        let error = base.context.error(quota.error.value)
        let refused = base.step(plan.variation.arguments(count + 1), .fails(error, fact: fact))
        let place = edition.map { " in edition \($0)" } ?? ""
        let suffix = edition.map { "-\($0)" } ?? ""
        var cases = [
            base.draft(
                .fact(fact, "full\(suffix)"),
                "\(maximum)\(place) fit, one more doesn't.",
                facts: facts,
                steps: fill + [refused]
            )
        ]
        // The first call succeeds for certain where the example does.
        if plan.taken != nil || edition == nil, plan.places == 1,
            let freeing = FreeingCall(quota, plan, in: edition, base)
        {
            cases.append(
                base.draft(
                    .fact(fact, "freed\(suffix)"),
                    "Once the quota is full\(place), `\(freeing.overload)` makes room for another.",
                    facts: [fact],
                    steps: fill + freeing.steps + [base.step(plan.variation.arguments(count + 2), .succeeds)]
                )
            )
        }
        return cases
    }

    /// Calls that differ, no more at a time than the method's rate allows.
    private func filling(_ plan: QuotaPlan, _ count: Int, _ base: BaseCall) -> [StepDraft] {
        let isExact = plan.taken != nil
        let outcome = isExact ? StepDraft.Outcome.succeeds : .anything
        guard let rate = base.method.rate, rate.calls > 0 else {
            return plan.variation.steps(1...count, isOneByOne: !isExact, outcome)
        }
        let wait = StepDraft(action: .advance(seconds: rate.seconds))
        let atOnce = rate.calls * (isExact ? plan.variation.most : 1)
        let rounds = stride(from: 1, through: count, by: atOnce).flatMap { first in
            let numbers = first...min(first + atOnce - 1, count)
            return [wait] + plan.variation.steps(numbers, isOneByOne: !isExact, outcome)
        }
        return rounds + [wait]
    }
}

extension QuotaPlan {
    /// What names the first thing that the calls make.
    var firstValue: CaseValue? {
        switch variation.kind {
        case .part(_, let values), .items(_, let values, _): values.value(1)
        case .same, .spelled: nil
        }
    }
}
