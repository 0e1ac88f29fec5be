import SDKSpec

/// A difference that somebody looked at isn't there any more.
enum StaleReview {
    static let id = "stale-review"
    static let summary = """
        An entry under `reviewed` is about a difference that there is. One that is gone is removed, so that the next \
        difference at the same place is seen.
        """

    static func finding(_ entry: ReviewedDifference) -> DriftFinding {
        DriftFinding(
            diagnostic: Diagnostic(
                rule: id,
                "`\(entry.subject.value)` at `\(entry.citation)` is no difference",
                at: entry.subject.location,
                help: "remove the entry"
            ),
            document: entry.citation.document,
            heading: entry.citation.heading,
            subject: entry.subject.value,
            sides: DriftSides(),
            causes: [],
            explained: []
        )
    }
}
