import SDKSpec

/// The differences that somebody has looked at, while those that there are get held against them.
struct Review {
    private let entries: [ReviewedDifference]
    private let pages: [Page]
    /// The entries that are about a difference that there is, in these words or in others.
    private(set) var used: Set<Int> = []

    init(_ entries: [ReviewedDifference], _ pages: [Page]) {
        self.entries = entries
        self.pages = pages
    }

    /// A difference that no entry explains, as it is told: where one is about the same and says something else, with
    /// what that says.
    mutating func stillOpen(_ finding: DriftFinding) -> DriftFinding? {
        let matching = entries.indices.filter { entries[$0].isAbout(finding, pages) }
        used.formUnion(matching)
        if matching.contains(where: { entries[$0].sides == finding.sides }) { return nil }
        return matching.first.map { finding.changed(since: entries[$0]) } ?? finding
    }

    /// The entries about the pages that were given of which there is no difference.
    var stale: [DriftFinding] {
        entries.indices.filter { index in
            !used.contains(index) && pages.contains { $0.document == entries[index].citation.document }
        }.map { StaleReview.finding(entries[$0]) }
    }
}

extension ReviewedDifference {
    /// What page and spec said when it was looked at.
    fileprivate var sides: DriftSides { DriftSides(page: page, spec: spec) }

    /// Whether the entry is about the same as a difference.
    fileprivate func isAbout(_ finding: DriftFinding, _ pages: [Page]) -> Bool {
        guard subject.value == finding.subject, citation.document == finding.document else { return false }
        if citation.heading == finding.heading { return true }
        let section = pages.first { $0.document == finding.document }?.section(finding.heading)
        return section?.answers(to: citation.heading) ?? false
    }
}

extension DriftFinding {
    /// The difference with a note of what page and spec said when it was looked at.
    fileprivate func changed(since entry: ReviewedDifference) -> DriftFinding {
        let note = Diagnostic.Note("it was reviewed when \(entry.sides.words)", at: entry.subject.location)
        return DriftFinding(
            diagnostic: diagnostic.noting(note),
            document: document,
            heading: heading,
            subject: subject,
            sides: sides,
            causes: causes,
            explained: explained
        )
    }
}
