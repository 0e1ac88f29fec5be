import SDKSpec

/// In an edition that is too small the call fails; in the one needed it doesn't fail for that. The same where it is a
/// parameter that needs the edition.
///
/// Gates come first: where one of them asks for the edition, too, another one may not even get so far.
struct EditionCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        guard base.hasEdition, !base.gateReads.dependOnEdition else { return [] }
        var cases: [CaseDraft] = []
        if let edition = base.method.edition?.value {
            let fact = FactID.edition(method: base.method.name.value)
            let id = { CaseID.fact(FactID.edition(method:), of: base.overload, $0) }
            cases = self.cases(of: fact, id, edition, base.arguments, base)
        }
        let least = base.method.edition?.value
        for parameter in base.overload.parameters {
            guard let edition = parameter.edition?.value else { continue }
            let fact = FactID.edition(overload: base.overload.id, parameter: parameter.name.value)
            let arguments = base.giving(parameter.name.value, base.givenValue(of: parameter))
                .filter { $0.name == parameter.name.value || !base.needsEdition($0.name) }
            guard base.keepsRules(arguments), base.passes(arguments, giving: parameter) else { continue }
            // Without the method's own edition the call fails for that.
            cases += self.cases(of: fact, { .fact(fact, $0) }, edition, from: least, arguments, base)
        }
        return cases
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        guard base.hasEdition else { return [] }
        let pinned = Set(pinned(from: base))
        let asksGate = base.gateReads.dependOnEdition
        let method = base.method.edition.map { _ in FactID.edition(method: base.method.name.value) }
        let parameters = base.overload.parameters.filter { $0.edition != nil }
            .map { FactID.edition(overload: base.overload.id, parameter: $0.name.value) }
        return ([method].compactMap(\.self) + parameters).filter { !pinned.contains($0) }.map { fact in
            CaseGap(
                fact: fact,
                reason: asksGate
                    ? "a gate asks for the edition, and may hold back a call in a smaller one"
                    : "nothing can be given for it of which it is certain that no other rule refuses it",
                help: "name `\(fact)` in the `covers` of a scenario that shows it"
            )
        }
    }

    private func cases(
        of fact: FactID,
        _ id: (_ edition: String) -> CaseID,
        _ needed: String,
        from least: String? = nil,
        _ arguments: [CaseValue.Member],
        _ base: BaseCall
    ) -> [CaseDraft] {
        let product = base.context.specification.product
        let editions = product.editions.map(\.name)
        guard let errorName = product.editionError?.value, let position = editions.firstIndex(of: needed) else {
            return []
        }
        let error = base.context.error(errorName)
        let start = least.flatMap { editions.firstIndex(of: $0) } ?? 0
        var cases = editions[min(start, position)..<position].map { edition in
            base.draft(
                id(edition),
                "Edition \(edition) isn't enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(edition)), base.step(arguments, .fails(error, fact: fact))]
            )
        }
        cases.append(
            base.draft(
                id(needed),
                "Edition \(needed) is enough.",
                facts: [fact],
                steps: [StepDraft(action: .edition(needed)), base.step(arguments, .avoids(error, fact: fact))]
            )
        )
        return cases
    }
}

extension BaseCall {
    /// Whether an edition is needed to call the method, or to give one of its parameters.
    fileprivate var hasEdition: Bool {
        method.edition != nil || overload.parameters.contains { $0.edition != nil }
    }

    /// Whether other arguments give a parameter and aren't refused by `checks`: they change nothing that these ask about.
    fileprivate func passes(_ others: [CaseValue.Member], giving parameter: Field) -> Bool {
        let complete = CompleteValues(context.index, context.behaviour)
        let values = others.byName.mapValues { $0.filled() }
        guard let value = complete.arguments(values, of: overload)[parameter.name.value],
            !parameter.isMissing(value), value != .bool(false), !value.isEmpty
        else { return false }
        return overload.parameters.allSatisfy { parameter in
            let name = parameter.name.value
            let given = others.first { $0.name == name }?.value
            if given == argument(name) { return true }
            return !isChecked(name) && (given == nil || !context.checking.contains(parameter.type.value))
        }
    }
}
