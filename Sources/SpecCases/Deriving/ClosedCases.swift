import SDKSpec

/// An argument of a closed type that isn't one of the declared values or forms is refused, and so is an identifier that
/// doesn't match its pattern.
struct ClosedCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        base.overload.parameters.flatMap { cases(of: $0, base) }
    }

    private func cases(of parameter: Field, _ base: BaseCall) -> [CaseDraft] {
        guard case .named(let name) = parameter.type.value.unwrapped, let type = base.context.index.types[name],
            // A payload that the tag announces would have to change with it.
            !base.overload.parameters.contains(where: { $0.tagField?.value == parameter.name.value })
        else { return [] }
        let facts = [FactID.closed(type: name), FactID.pattern(type: name)].filter(base.asksFor)
        return facts.compactMap { fact in
            // A value that breaks just this demand; the example's other arguments stay.
            let candidates = Self.strangers(to: type, FittingTexts(parameter.limits))
            let broken = candidates.lazy.map { ($0, base.giving(parameter.name.value, $0)) }
            guard let (value, arguments) = broken.first(where: { base.breaks(fact, $1) }) else { return nil }
            return base.draft(
                .argument(parameter.name.value, of: base.overload, fact.rawValue),
                "`\(parameter.name.value)` can't be \(value.json).",
                facts: [fact],
                steps: [base.step(arguments, .fails(base.context.error(nil), fact: fact))]
            )
        }
    }

    /// Values that nobody has declared, such as keep the limits of their place among them.
    private static func strangers(to type: TypeDeclaration, _ fitting: FittingTexts) -> [CaseValue] {
        switch type.shape {
        case .enumeration(let raw, _) where raw != .string:
            (7001...7100).map { .number($0) } + [.number(7), .number(0)]
        case .enumeration, .identifier: (texts + (fitting.distinct(20) ?? [])).map { .string($0) }
        case .record, .union: []
        }
    }

    private static let texts = [
        "unheard-of", "unheard-of-too", "unheardof", "UNHEARDOF", "12345", "u", "?", "un heard of", "\u{e9}",
        "Unheard_of1",
    ]
}
