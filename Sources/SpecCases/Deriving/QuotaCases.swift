import SDKSpec

/// The quota can be filled, is refused beyond, and what frees a place makes room again.
///
/// Filling takes calls that differ: the first text or identifier that the example gives is counted up. Where a call
/// adds more than one, or where nothing can be counted up, the quota is left to scenarios.
struct QuotaCases: CaseDeriver {
    /// Beyond this many calls a case would take too long.
    static let mostCalls = 5000

    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let quota = base.method.quota, base.isFirstWithExample, addsOne(quota),
            let counted = counted(base)
        else { return [] }
        return quota.figures(base.context.index).flatMap { edition, count in
            cases(of: quota, maximum: count, in: edition == "*" ? nil : edition, counting: counted, base)
        }
    }

    private func cases(
        of quota: Quota,
        maximum: Int,
        in edition: String?,
        counting counted: Counted,
        _ base: BaseCall
    ) -> [CaseDraft] {
        let room = maximum - base.callsInSetup
        guard room > 0, room <= Self.mostCalls, base.isAllowed(in: edition) else { return [] }
        let fact = FactID.quota(method: base.method.name.value)
        let start = edition.map { [StepDraft(action: .edition($0))] } ?? []
        let fill = start + filling(room, counting: counted, base)
        let over = base.with(counted.name, .string(counted.text + "Over"))
        let refused = base.step(over, .fails(base.context.error(quota.error.value), fact: fact))
        let place = edition.map { " in edition \($0)" } ?? ""
        let suffix = edition.map { "-\($0)" } ?? ""
        var cases = [
            base.draft(
                "\(fact)/full\(suffix)",
                "\(maximum)\(place) fit, one more doesn't.",
                facts: [fact],
                steps: fill + [refused]
            )
        ]
        if let freeing = freeing(quota, counted, base) {
            let again = base.step(base.with(counted.name, .string(counted.text + "Again")), .succeeds)
            cases.append(
                base.draft(
                    "\(fact)/freed\(suffix)",
                    "Once the quota is full\(place), `\(freeing.overload)` makes room for another.",
                    facts: [fact],
                    steps: fill + [freeing.step, again]
                )
            )
        }
        return cases
    }

    /// What is counted up to make calls differ.
    private struct Counted {
        let name: String
        let type: TypeReference
        let text: String
    }

    private func addsOne(_ quota: Quota) -> Bool {
        guard let adds = quota.adds else { return true }
        if case .literal(.int(1)) = adds.value.kind { return true }
        return false
    }

    private func counted(_ base: BaseCall) -> Counted? {
        for parameter in base.overload.parameters {
            let type = parameter.type.value.unwrapped
            guard base.context.index.isText(type), case .string(let text)? = base.argument(parameter.name.value) else {
                continue
            }
            return Counted(name: parameter.name.value, type: type, text: text)
        }
        return nil
    }

    /// Calls that differ, no more at a time than the method's rate allows.
    private func filling(_ count: Int, counting counted: Counted, _ base: BaseCall) -> [StepDraft] {
        guard let rate = base.method.rate, rate.calls > 0 else {
            let arguments = base.with(counted.name, .counted(.string(counted.text)))
            return [base.step(arguments, times: count, .succeeds)]
        }
        var steps: [StepDraft] = []
        for start in stride(from: 0, to: count, by: rate.calls) {
            // `Suppliers0-` and a number: each round counts from one.
            let text = start == 0 ? counted.text : "\(counted.text)\(start)x"
            let arguments = base.with(counted.name, .counted(.string(text)))
            steps.append(StepDraft(action: .advance(seconds: rate.seconds)))
            steps.append(base.step(arguments, times: min(rate.calls, count - start), .succeeds))
        }
        return steps + [StepDraft(action: .advance(seconds: rate.seconds))]
    }

    /// The call that frees the first place, when the spec names a method and its example shows how to call it.
    private func freeing(_ quota: Quota, _ counted: Counted, _ base: BaseCall) -> (overload: String, step: StepDraft)? {
        guard let name = quota.freedBy, let method = base.context.index.methods[name] else { return nil }
        let first = CaseValue.string(counted.text + "1")
        for overload in method.overloads where overload.behaviour != nil {
            guard let call = BaseCall(overload, of: method, base.context) else { continue }
            let parameters = overload.parameters
            let same = parameters.first { $0.name.value == counted.name && $0.type.value.unwrapped == counted.type }
            let alike = same ?? parameters.first { $0.type.value.unwrapped == counted.type }
            let list = parameters.first { $0.type.value.unwrapped == .list(counted.type) }
            let arguments: [CaseValue.Member]
            if let alike {
                arguments = call.with(alike.name.value, first)
            } else if let list {
                arguments = call.with(list.name.value, .array([first]))
            } else {
                continue
            }
            guard !arguments.contains(where: \.value.hasHoles) else { continue }
            return (overload.id, call.step(arguments, from: base.device, .succeeds))
        }
        return nil
    }
}

extension SpecificationIndex {
    /// Whether a type's values are plain text that can be varied at will.
    func isText(_ type: TypeReference) -> Bool {
        switch type.unwrapped {
        case .string: return true
        case .named(let name):
            if case .identifier? = types[name]?.shape { return true }
            return false
        default: return false
        }
    }
}

extension BaseCall {
    /// Whether the method can be called in an edition; nil for the one that the preparation leaves.
    func isAllowed(in edition: String?) -> Bool {
        let editions = context.specification.product.editions.map(\.name)
        guard let edition, let needed = method.edition?.value,
            let place = editions.firstIndex(of: edition), let least = editions.firstIndex(of: needed)
        else { return true }
        return place >= least
    }
}
