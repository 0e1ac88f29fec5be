import SDKSpec

/// A quota of which a call takes a place for each item of a list, `adds: count(userIDList)` or
/// `count(filter(user in userIDList: …))`: it is filled list by list, and one more item is refused.
struct ListQuotaCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard let quota = base.method.quota, base.isFirstWithExample, base.callsInSetup == 0,
            let name = quota.adds.flatMap({ Self.listCounted(by: $0.value) }),
            let parameter = base.overload.parameters.first(where: { $0.name.value == name })
        else { return [] }
        return quota.figures(base.context.index).compactMap { edition, count in
            draft(quota, parameter, maximum: count, in: edition == "*" ? nil : edition, base)
        }
    }

    private func draft(
        _ quota: Quota,
        _ parameter: Field,
        maximum: Int,
        in edition: String?,
        _ base: BaseCall
    ) -> CaseDraft? {
        let name = parameter.name.value
        guard maximum > 0, maximum <= QuotaCases.mostCalls, base.isAllowed(in: edition),
            let over = list(of: 1, infix: "Over", parameter, base)
        else { return nil }
        var steps = edition.map { [StepDraft(action: .edition($0))] } ?? []
        let most = mostItems(of: parameter)
        for start in stride(from: 0, to: maximum, by: most) {
            let count = min(most, maximum - start)
            guard let items = list(of: count, infix: "\(start)x", parameter, base) else { return nil }
            steps.append(base.step(base.with(name, items), .succeeds))
            if let rate = base.method.rate { steps.append(StepDraft(action: .advance(seconds: rate.seconds))) }
        }
        let fact = FactID.quota(method: base.method.name.value)
        steps.append(base.step(base.with(name, over), .fails(base.context.error(quota.error.value), fact: fact)))
        let place = edition.map { " in edition \($0)" } ?? ""
        let suffix = edition.map { "-\($0)" } ?? ""
        return base.draft(
            "\(fact)/full\(suffix)",
            "\(maximum)\(place) fit, one more doesn't.",
            facts: [fact],
            steps: steps
        )
    }

    private func list(of count: Int, infix: String, _ parameter: Field, _ base: BaseCall) -> CaseValue? {
        let name = parameter.name.value
        let values = ItemValues(
            type: parameter.type.value.unwrapped,
            value: base.argument(name) ?? .null,
            index: base.context.index,
            infix: infix
        )
        return values.value(count, filling: "a")
    }

    /// How many items one call may bring.
    private func mostItems(of parameter: Field) -> Int {
        for limit in parameter.limits where limit.part == nil {
            if case .range(_, let maximum?, unit: .items) = limit.rule { return max(maximum, 1) }
        }
        return QuotaCases.mostCalls
    }

    /// The list whose items an expression counts, all of them or those that a condition holds for.
    private static func listCounted(by expression: Expression) -> String? {
        guard case .call(let callee, let arguments) = expression.kind, case .name("count") = callee.kind,
            let counted = arguments.first?.value
        else { return nil }
        switch counted.kind {
        case .name(let name): return name
        case .comprehension("filter", _, let list, _):
            if case .name(let name) = list.kind { return name }
            return nil
        default: return nil
        }
    }
}
