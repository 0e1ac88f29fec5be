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
        var matching = entries.indices.filter { entries[$0].isAbout(finding, pages) }
        // Under another heading it is the same section, as long as no entry is about that one.
        if matching.isEmpty, !entries.contains(where: { $0.isAt(finding, pages) }) {
            matching = entries.indices.filter { entries[$0].hasLostHeading(pages) && entries[$0].isAlike(finding) }
        }
        used.formUnion(matching)
        if matching.contains(where: { entries[$0].sides == finding.sides }) { return nil }
        return matching.first.map { finding.changed(since: entries[$0]) } ?? finding
    }

    /// Findings that are told, and the entries about the pages that were given of which there is no difference. Where
    /// another figure is new in an entry's section, it has probably taken the place of the entry's, and says so.
    func withStale(_ findings: [DriftFinding]) -> [DriftFinding] {
        var (told, stale) = (findings, [DriftFinding]())
        for index in entries.indices where !used.contains(index) {
            let entry = entries[index]
            guard pages.contains(where: { $0.document == entry.citation.document }), !entry.isOfUnreadTable(pages)
            else {
                continue
            }
            guard let place = told.firstIndex(where: { entry.isAt($0, pages) && entry.isOtherFigure(than: $0) }) else {
                stale.append(StaleReview.finding(entry))
                continue
            }
            told[place] = told[place].noting(StaleReview.note(entry))
        }
        return told + stale
    }
}

extension ReviewedDifference {
    /// What page and spec said when it was looked at.
    fileprivate var sides: DriftSides { DriftSides(page: page, spec: spec) }

    /// Whether the entry is about the same as a difference.
    fileprivate func isAbout(_ finding: DriftFinding, _ pages: [Page]) -> Bool {
        isAlike(finding) && isAt(finding, pages)
    }

    /// Whether it is about the same thing of a page, wherever that stands.
    fileprivate func isAlike(_ finding: DriftFinding) -> Bool {
        subject.value == finding.subject && citation.document == finding.document
    }

    /// Whether it is about the section in which a difference is.
    fileprivate func isAt(_ finding: DriftFinding, _ pages: [Page]) -> Bool {
        guard citation.document == finding.document else { return false }
        if citation.heading == finding.heading { return true }
        let section = pages.first { $0.document == finding.document }?.section(finding.heading)
        return section?.answers(to: citation.heading) ?? false
    }

    /// Whether it is about a section of which a table isn't read: what isn't found there may be there all the same.
    fileprivate func isOfUnreadTable(_ pages: [Page]) -> Bool {
        pages.contains { page in
            page.document == citation.document
                && page.unreadTables.contains { page.section($0.section)?.answers(to: citation.heading) ?? false }
        }
    }

    /// Whether its page has no such heading any more.
    fileprivate func hasLostHeading(_ pages: [Page]) -> Bool {
        let page = pages.first { $0.document == citation.document }
        return !citation.heading.isEmpty && page.map { $0.section(citation.heading) == nil } ?? false
    }

    /// Whether both are about figures, and not about the same one.
    fileprivate func isOtherFigure(than finding: DriftFinding) -> Bool {
        let own = DriftTopic(reading: subject.value)
        return own != finding.topic && own.kind == .figure && finding.topic.kind == .figure
    }
}

extension DriftFinding {
    /// The difference with a note of what page and spec said when it was looked at.
    fileprivate func changed(since entry: ReviewedDifference) -> DriftFinding {
        let note = Diagnostic.Note("it was reviewed when \(entry.sides.words)", at: entry.subject.location)
        return noting(note)
    }

    /// The difference with one more note.
    fileprivate func noting(_ note: Diagnostic.Note) -> DriftFinding { noting([note]) }
}
