import SDKSpec

/// An argument of a closed type that isn't one of the declared values or forms is refused, and so is an identifier that
/// doesn't match its pattern.
struct ClosedCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let own = base.overload.parameters.flatMap { cases(of: $0, base) }
        var found = Set(own.flatMap(\.facts))
        // What is inside of an argument is looked at where no argument is of the type.
        let inner = base.overload.parameters.flatMap { casesInside(of: $0, base) }.filter { draft in
            guard let fact = draft.facts.first else { return false }
            return found.insert(fact).inserted
        }
        return own + inner
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        let name = parameter.name.value
        guard case .named(let typeName) = parameter.type.value.unwrapped,
            let type = base.context.index.types[typeName],
            // A payload that the tag announces would have to change with it.
            !base.overload.parameters.contains(where: { $0.tagField?.value == name })
        else { return [] }
        let strangers = Self.strangers(to: type, FittingTexts(parameter.limits))
        return cases(of: type, strangers, named: name, "`\(name)` can't be", base) { base.giving(name, $0) }
    }

    /// The same of what stands inside of an argument of the example.
    private func casesInside(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        guard let argument = base.argument(parameter.name.value), parameter.tagField == nil else { return [] }
        var search = DemandSites(base.context.index)
        search.visit(argument, as: parameter.type.value)
        return search.sites.filter { !$0.path.isEmpty }.flatMap { site in
            let name = ([parameter.name.value] + site.path.compactMap(\.memberName)).joined(separator: ".")
            let refusal = site.isKey ? "`\(name)` can't have the key" : "`\(name)` can't be"
            let strangers = Self.strangers(to: site.type, FittingTexts([]))
            return cases(of: site.type, strangers, named: name, refusal, base) {
                base.giving(parameter.name.value, argument.replacing(site.path[...], with: $0))
            }
        }
    }

    /// - Parameters:
    ///   - refusal: What is said before the value that is refused.
    ///   - giving: The arguments with a value at the place.
    private func cases(
        of type: TypeDeclaration,
        _ strangers: [CaseValue],
        named name: String,
        _ refusal: String,
        _ base: BaseCall,
        giving: (CaseValue) -> [CaseValue.Member]
    ) -> [CaseDraft] {
        let facts = [FactID.closed(type: type.name.value), FactID.pattern(type: type.name.value)]
        return facts.filter(base.asksFor).compactMap { fact in
            // A value that breaks just this demand; the example's other arguments stay.
            guard let value = strangers.first(where: { base.breaks(fact, giving($0)) }) else { return nil }
            return base.draft(
                .argument(name, of: base.overload, fact.rawValue),
                "\(refusal) \(value.json).",
                facts: [fact],
                steps: [base.step(giving(value), .fails(base.context.error(nil), fact: fact))]
            )
        }
    }

    /// Values that nobody has declared, such as keep the limits of their place among them.
    private static func strangers(to type: TypeDeclaration, _ fitting: FittingTexts) -> [CaseValue] {
        switch type.shape {
        case .enumeration(let raw, _) where raw != .string:
            (7001...7100).map { .number($0) } + [.number(7), .number(0)]
        // Forms that any text fits still have a part that isn't empty.
        case .enumeration, .identifier: (texts + (fitting.distinct(20) ?? []) + [""]).map { .string($0) }
        case .record, .union: []
        }
    }

    private static let texts = [
        "unheard-of", "unheard-of-too", "unheardof", "UNHEARDOF", "12345", "u", "?", "un heard of", "\u{e9}",
        "Unheard_of1",
    ]
}

extension CaseValue.PathStep {
    /// The name of a member.
    fileprivate var memberName: String? {
        if case .member(let name) = self { name } else { nil }
    }
}
