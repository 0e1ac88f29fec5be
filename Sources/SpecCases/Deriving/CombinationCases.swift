import SDKSpec

/// Of some parameters one at least must be given, of others one at most.
struct CombinationCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let error = base.context.error(nil)
        var cases: [CaseDraft] = []
        for (index, group) in base.overload.atLeastOne.enumerated() {
            let fact = FactID.atLeastOne(overload: base.overload.id, number: index + 1)
            guard base.breaks(fact, base.without(group.value)) else { continue }
            let step = base.step(base.without(group.value), .fails(error, fact: fact))
            let summary = "Without any of \(list(group.value)) the call fails."
            cases.append(base.draft(.fact(fact, "none"), summary, facts: [fact], steps: [step]))
        }
        for (index, group) in base.overload.notTogether.enumerated() {
            let fact = FactID.notTogether(overload: base.overload.id, number: index + 1)
            guard let (both, arguments) = clash(of: group.value, fact, base) else { continue }
            let summary = "\(list(both)) together make the call fail."
            let step = base.step(arguments, .fails(error, fact: fact))
            cases.append(base.draft(.fact(fact, "both"), summary, facts: [fact], steps: [step]))
        }
        return cases
    }

    func gaps(from base: BaseCall) -> [CaseGap] {
        let pinned = Set(pinned(from: base))
        let overload = base.overload
        let facts =
            overload.atLeastOne.indices.map { FactID.atLeastOne(overload: overload.id, number: $0 + 1) }
            + overload.notTogether.indices.map { FactID.notTogether(overload: overload.id, number: $0 + 1) }
        return facts.filter { !pinned.contains($0) }.map { fact in
            CaseGap(
                fact: fact,
                reason: "whatever breaks it breaks another rule about the arguments first, or counts as not given",
                help: "name `\(fact)` in the `covers` of a scenario that shows it"
            )
        }
    }

    /// Two of a group that can be given, and the call that gives them.
    private func clash(
        of group: [String],
        _ fact: FactID,
        _ base: BaseCall
    ) -> (names: [String], arguments: [CaseValue.Member])? {
        for (position, first) in group.enumerated() {
            for second in group.dropFirst(position + 1) {
                guard let arguments = arguments([first, second], base), base.breaks(fact, arguments) else {
                    continue
                }
                return ([first, second], arguments)
            }
        }
        return nil
    }

    /// The example's arguments with two of a group, and without what one of them must not be given together with: a case can
    /// only fail for the rule that it is about.
    private func arguments(_ both: [String], _ base: BaseCall) -> [CaseValue.Member]? {
        var given: [CaseValue.Member] = []
        for name in both {
            guard let parameter = base.overload.parameters.named(name) else { return nil }
            given.append(.init(name, base.givenValue(of: parameter)))
        }
        let rivals = base.overload.notTogether.map(\.value).filter { $0.contains(where: both.contains) }.joined()
        return base.without(both + rivals) + given
    }

    private func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: " and ")
    }
}
