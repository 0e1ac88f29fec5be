import SDKSpec

/// A difference that somebody looked at isn't there any more.
enum StaleReview {
    static let id = "stale-review"
    static let summary = """
        An entry under `reviewed` is about a difference that there is. One that is gone is removed, so that the next \
        difference at the same place is seen.
        """

    /// What a difference says that has taken the place of the entry's.
    static func note(_ entry: ReviewedDifference) -> Diagnostic.Note {
        Diagnostic.Note(
            "`\(entry.subject.value)` was reviewed there and is no difference any more",
            at: entry.subject.location
        )
    }

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
            topic: DriftTopic(reading: entry.subject.value),
            sides: DriftSides(),
            causes: [],
            explained: []
        )
    }
}
