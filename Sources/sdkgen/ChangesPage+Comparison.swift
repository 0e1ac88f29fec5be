import SDKGeneration
import SDKSpec
import SpecChanges

extension ChangesPage {
    /// The page of a comparison.
    ///
    /// - Parameters:
    ///   - comparison: What changed.
    ///   - later: The later spec.
    ///   - version: The version that was released from the earlier one.
    ///   - reference: The folder or address of the later spec's reference.
    init(
        _ comparison: SpecComparison,
        to later: CheckedSpecification,
        after version: SemanticVersion?,
        reference: String?
    ) {
        let groups = ChangeSeverity.allCases.reversed().map { severity in
            Group(
                name: severity.rawValue,
                meaning: severity.meaning,
                changes: comparison.changes.filter { $0.severity == severity }.map(Change.init)
            )
        }
        self.init(
            later.specification,
            facts: later.facts,
            verdict: comparison.verdict(after: version),
            groups: groups,
            reference: reference
        )
    }
}

extension ChangesPage.Change {
    fileprivate init(_ change: SpecChange) {
        self.init(
            words: change.words,
            rule: change.rule,
            id: change.id,
            place: "\(change.location.file.path):\(change.location.range.start.line)",
            audiences: change.audiences.map(\.rawValue),
            cases: change.pinnedBy,
            lines: change.differingLines
        )
    }
}

extension ChangeSeverity {
    /// What it means, for readers.
    fileprivate var meaning: String {
        switch self {
        case .breaking: "A program that worked may not compile any more, or may be refused or answered otherwise."
        case .compatible: "Every program that worked goes on working."
        case .editorial: "Words, sources, stories and what only the mock sees: nobody's program notices."
        }
    }
}
