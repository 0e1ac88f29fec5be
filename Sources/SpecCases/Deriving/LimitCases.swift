import SDKSpec

/// Values just within a limit, at it and beyond it, in the limit's unit.
struct LimitCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        sites(of: base).flatMap { site in variants(at: site, base).compactMap { draft(of: $0, at: site, base) } }
    }

    func pinned(from base: BaseCall) -> [FactID] {
        sites(of: base).flatMap { site in
            // A case beyond the limit pins the error too.
            let variants = variants(at: site, base)
            let ordered = variants.filter(\.isRejected) + variants.filter { !$0.isRejected }
            return ordered.lazy.compactMap { draft(of: $0, at: site, base) }.first?.facts ?? []
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
            guard base.keepsRules(arguments) else { return nil }
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

    /// Whether nothing that asks about the value comes before the limit: `checks` do where it has an error of its own, and
    /// those of records may refuse what is made up.
    private func isAskedFirst(_ site: LimitSite, _ arguments: [CaseValue.Member], _ base: BaseCall) -> Bool {
        guard base.context.error(site.limit.error?.value).name != base.context.error(nil).name,
            case .member(let name)? = site.path.first
        else { return true }
        let behaviour = base.context.behaviour
        let isChecked = site.fields.contains { field in
            let checks = field.owner == base.overload.id ? behaviour.checks : behaviour.typeChecks
            return checks[field.owner]?.asks(about: field.name) ?? false
        }
        return !isChecked && looksLikeExample(arguments, name, base)
    }

    /// Whether the records with checks in an argument look to those like the ones in the example, which pass.
    private func looksLikeExample(_ arguments: [CaseValue.Member], _ name: String, _ base: BaseCall) -> Bool {
        guard let parameter = base.overload.parameters.first(where: { $0.name.value == name }) else { return true }
        func looks(in arguments: [CaseValue.Member]) -> Set<CheckedRecords.Look> {
            let values = Dictionary(arguments.map { ($0.name, $0.value) }) { first, _ in first }
            let type = base.context.index.type(of: parameter, taggedBy: parameter.tagField.flatMap { values[$0.value] })
            return values[name].map { CheckedRecords(context: base.context).looks(of: $0, as: type) } ?? []
        }
        return looks(in: arguments).isSubset(of: looks(in: base.arguments))
    }

    /// The example's arguments, and the parameter that holds the varied value with the tag beside it.
    private func arguments(_ value: CaseValue, at site: LimitSite, _ base: BaseCall) -> [CaseValue.Member] {
        guard case .member(let name)? = site.path.first, let argument = site.arguments[name] else {
            return base.arguments
        }
        let arguments = base.giving(name, argument.replacing(site.path.dropFirst(), with: value))
        guard let tag = base.overload.parameters.first(where: { $0.name.value == name })?.tagField?.value,
            let announced = site.arguments[tag]
        else { return arguments }
        // The example may leave the tag to its default.
        guard arguments.contains(where: { $0.name == tag }) else { return arguments + [.init(tag, announced)] }
        return arguments.map { .init($0.name, $0.name == tag ? announced : $0.value) }
    }
}
