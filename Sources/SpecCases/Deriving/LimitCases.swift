import SDKSpec

/// Values just within a limit, at it and beyond it, in the limit's unit.
struct LimitCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        sites(of: base).flatMap { site in
            let variants = variants(at: site, base)
            let drafts = variants.map { draft(of: $0, at: site, base) }
            let isShown = zip(variants, drafts).contains { $0.isBeyond && $1 != nil }
            guard !isShown, variants.contains(where: \.isBeyond) else { return drafts.compactMap { $0 } }
            // What is within the limit tells nothing of what comes of a value beyond it.
            return drafts.compactMap { $0?.pinning([]) }
        }
    }

    func pinned(from base: BaseCall) -> [FactID] {
        sites(of: base).flatMap { site in
            // A case beyond the limit pins the error too.
            let variants = variants(at: site, base)
            let beyond = variants.filter(\.isBeyond)
            if let draft = beyond.lazy.compactMap({ draft(of: $0, at: site, base) }).first { return draft.facts }
            if !beyond.isEmpty { return [] }
            let within = variants.lazy
            return within.compactMap { draft(of: $0, at: site, base) }.first?.facts ?? []
        }
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        sites(of: base).compactMap { site in
            if let size = site.limit.itemsBeyondBudget {
                return CaseGap(
                    fact: site.fact,
                    reason: "no cases are derived for more than \(CaseBudget.mostDerivedItems) items, so that suites "
                        + "take seconds, and here it would be \(size)",
                    help: "name it in the `covers` of a scenario that shows as much of it as is worth the time"
                )
            }
            let variants = variants(at: site, base)
            // What is within the limit tells nothing of what comes of a value beyond it.
            let beyond = variants.filter(\.isBeyond)
            let telling = beyond.isEmpty ? variants : beyond
            if telling.contains(where: { draft(of: $0, at: site, base) != nil }) { return nil }
            let reason =
                isHidden(site, variants, base)
                ? "`checks` ask about the same value before the limit does, and may refuse whatever is beyond it"
                : site.limit.reasonForNoCase(isTried: !variants.isEmpty)
            let isRefusal = beyond.isEmpty || beyond.contains(where: \.isRejected)
            let shown = isRefusal ? "in which a call ends in its error" : "that shows it"
            let help = "name it in the `covers` of a scenario \(shown)"
            return CaseGap(fact: site.fact, reason: reason, help: help)
        }
    }

    /// Whether there are values beyond a limit of which it can't be told that nothing else refuses them first.
    private func isHidden(_ site: LimitSite, _ variants: [LimitVariant], _ base: BaseCall) -> Bool {
        guard site.limit.comesAfterChecks(base.context) else { return false }
        return variants.contains { variant in
            let arguments = self.arguments(variant.value, at: site, base)
            return variant.isRejected && base.breaks(site.fact, arguments) && !isAskedFirst(site, arguments, base)
        }
    }

    private func sites(of base: BaseCall) -> [LimitSite] {
        let sampler = ValueSampler(index: base.context.index)
        // Parameters that the example leaves out are limited all the same.
        var arguments = base.arguments
        for parameter in base.overload.parameters where base.argument(parameter.name.value) == nil {
            arguments.append(.init(parameter.name.value, sampler.value(of: parameter)))
        }
        return LimitSite.sites(of: base.overload, arguments: .object(arguments), base.context)
            .filter { base.asksFor($0.fact) }
    }

    private func variants(at site: LimitSite, _ base: BaseCall) -> [LimitVariant] {
        let sampler = ValueSampler(index: base.context.index)
        let value = site.arguments[site.path[...]] ?? sampler.value(of: site.field)
        return LimitVariants(site: site, value: value, context: base.context).all
    }

    private func draft(
        of variant: LimitVariant,
        at site: LimitSite,
        _ base: BaseCall
    ) -> CaseDraft? {
        let error = base.context.error(site.limit.error?.value)
        let arguments = self.arguments(variant.value, at: site, base)
        let id = CaseID.limit(site.limit, at: site.name, of: base.overload, variant.label)
        let subject = "`\(site.name)` \(variant.summary)"
        switch variant.expectation {
        case .kept:
            // What `checks` refuse under the same error shows nothing of the limit.
            guard base.keepsRules(arguments), base.checksAvoid(error, arguments, varying: site.parameter) != false
            else {
                return nil
            }
            let step = base.step(arguments, .avoids(error, fact: site.fact))
            return base.draft(id, "\(subject) is within the limit.", facts: [site.fact], steps: [step])
        case .rejected:
            guard base.breaks(site.fact, arguments), isAskedFirst(site, arguments, base) else { return nil }
            let step = base.step(arguments, .fails(error, fact: site.fact))
            return base.draft(id, "\(subject) fails with \(error.name).", facts: [site.fact], steps: [step])
        case .adjusted(let value):
            let adjusted = self.arguments(value, at: site, base)
            guard base.keepsRules(arguments), base.keepsRules(adjusted), isAlike(variant.value, value, at: site, base)
            else {
                return nil
            }
            return base.draft(
                id,
                "\(subject) counts as what the limit makes of it.",
                facts: [site.fact],
                steps: [base.step(arguments, .anything)],
                twin: [base.step(adjusted, .anything)]
            )
        }
    }

    /// Whether a call with what the limit makes of a value does what one with the value itself does: `checks` may tell
    /// them apart, and what nothing is left of would count as missing.
    private func isAlike(_ value: CaseValue, _ adjusted: CaseValue, at site: LimitSite, _ base: BaseCall) -> Bool {
        !site.field.isMissing(adjusted) && !base.isTold(value, from: adjusted, at: site)
    }

    /// Whether nothing that asks about the value comes before the limit: `checks` do where it has an error of its own.
    private func isAskedFirst(_ site: LimitSite, _ arguments: [CaseValue.Member], _ base: BaseCall) -> Bool {
        guard site.limit.comesAfterChecks(base.context), case .member(let name)? = site.path.first,
            let parameter = base.overload.parameters.named(name)
        else { return true }
        return base.passesChecks(arguments, varying: parameter, isAsked: isChecked(site, base)) == true
    }

    /// Whether `checks` ask about the value, or about what it is in.
    private func isChecked(_ site: LimitSite, _ base: BaseCall) -> Bool {
        let behaviour = base.context.behaviour
        return site.fields.contains { field in
            let checks = field.owner == base.overload.id ? behaviour.checks : behaviour.typeChecks
            return checks[field.owner]?.asks(about: field.name) ?? false
        }
    }

    /// The example's arguments, and the parameter that holds the varied value with the tag beside it.
    private func arguments(_ value: CaseValue, at site: LimitSite, _ base: BaseCall) -> [CaseValue.Member] {
        guard case .member(let name)? = site.path.first, let argument = site.arguments[name] else {
            return base.arguments
        }
        let arguments = base.giving(name, argument.replacing(site.path.dropFirst(), with: value))
        guard let tag = base.overload.parameters.named(name)?.tagField?.value,
            let announced = site.arguments[tag]
        else { return arguments }
        // The example may leave the tag to its default.
        guard arguments.contains(where: { $0.name == tag }) else { return arguments + [.init(tag, announced)] }
        return arguments.map { .init($0.name, $0.name == tag ? announced : $0.value) }
    }
}

extension Limit {
    /// How many items a list or a map at the limit has, where that is more than cases are derived for.
    fileprivate var itemsBeyondBudget: Int? {
        guard case .range(let minimum, let maximum, .items) = rule, let bound = maximum ?? minimum else { return nil }
        return bound > CaseBudget.mostDerivedItems ? bound : nil
    }

    /// Why no value shows it.
    ///
    /// - Parameter isTried: Whether there are values of which something else about the call tells nothing of the limit.
    fileprivate func reasonForNoCase(isTried: Bool) -> String {
        if isTried {
            switch excess {
            case .reject: return "whatever breaks it breaks another rule about the arguments first"
            case .truncate, .clamp:
                return "what it makes of a value breaks another rule, or `checks` may tell it from the value"
            }
        }
        guard case .pattern(let pattern) = rule else { return "no value was found that it refuses and all else allows" }
        return "no text was found that `\(pattern)` refuses and all else allows"
    }

    /// Whether `checks` are asked before it: it has an error of its own.
    fileprivate func comesAfterChecks(_ context: DerivationContext) -> Bool {
        context.error(error?.value).name != context.error(nil).name
    }
}
