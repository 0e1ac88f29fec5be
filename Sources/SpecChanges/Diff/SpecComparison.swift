import SDKSpec

/// What changed from one spec to another, and what that makes of the version of whatever is generated from it.
public struct SpecComparison: Sendable {
    /// The changes, the worst first.
    public let changes: [SpecChange]

    /// The worst that any change means; nil when nothing changed.
    public var severity: ChangeSeverity? { changes.map(\.severity).max() }

    /// How many changes there are of a severity.
    public func count(_ severity: ChangeSeverity) -> Int { changes.count { $0.severity == severity } }

    /// Compares two specs.
    ///
    /// - Parameters:
    ///   - old: The earlier spec.
    ///   - new: The later spec.
    ///   - coverage: The cases of the earlier spec, by the id of the fact that they pin.
    public init(
        from old: CheckedSpecification,
        to new: CheckedSpecification,
        coverage: [FactID: [String]] = [:]
    ) {
        let differences = DifferenceFinder.differences(
            from: ElementTree.elements(of: old),
            to: ElementTree.elements(of: new)
        )
        let (before, after) = (TypeAudiences(old.specification), TypeAudiences(new.specification))
        let pinned = PinnedFacts(coverage)
        let judged = differences.compactMap { found in
            var difference = found
            difference.met = before[found.owner?.name ?? ""]
            return ChangeCatalog.judge(difference).map { rule, words in
                let element = difference.element
                let id = difference.old?.id ?? element.id
                let change = difference.change(of: .behaviour)
                return SpecChange(
                    id: element.id,
                    rule: rule.id,
                    severity: rule.severity,
                    words: words,
                    audiences: ChangeAudience.allCases.filter { audience in
                        rule.severity > .editorial
                            && (difference.isNoticed(by: audience, before) || difference.isNoticed(by: audience, after))
                    },
                    pinnedBy: rule.severity == .editorial ? [] : pinned.cases(of: id),
                    before: change?.from?.lines ?? [],
                    after: change?.to?.lines ?? [],
                    location: element.location
                )
            }
        }
        changes = ChangeSeverity.allCases.reversed().flatMap { severity in judged.filter { $0.severity == severity } }
    }
}

extension AspectValue {
    fileprivate var lines: [String] {
        switch self {
        case .lines(let lines): lines
        case .behaviour(let form): form.lines
        case .text, .error, .names, .bounds, .capacity, .allowance, .calls, .edition, .requirement: [text]
        }
    }
}

extension Difference {
    fileprivate func isNoticed(by audience: ChangeAudience, _ types: TypeAudiences) -> Bool {
        switch element.kind {
        case .method, .parameter, .quota, .rate, .failure, .need, .combination, .error, .constant, .gate, .procedure,
            .control, .store, .edition:
            audience == .callers
        case .shape: audience == (change(of: .type) == nil ? .callers : .readers)
        case .effect, .event: audience == .listeners
        case .type: types[element.name].contains(audience)
        case .field, .value, .form, .unionCase: types[owner?.name ?? ""].contains(audience)
        case .limit: audience == .callers
        case .product: true
        case .topic, .source, .dispute, .fixture, .scenario: false
        }
    }
}
