import SDKSpec

/// What comes of holding pages against a spec.
public struct DriftReport: Sendable {
    /// The differences that nobody has looked at, by document and place.
    public let findings: [DriftFinding]
    /// How many differences were found that entries under `reviewed` explain.
    public let reviewed: Int

    /// Holds pages against a spec.
    ///
    /// - Parameter recorded: What the pages said in figures when somebody last looked at them.
    public init(_ checked: CheckedSpecification, _ pages: [Page], recorded: RecordedFigures = RecordedFigures()) {
        self.init(DriftSubject(checked, recorded: recorded), pages)
    }

    /// Holds pages against a spec that was gathered before.
    public init(_ subject: DriftSubject, _ pages: [Page]) {
        let unread = pages.compactMap { PageNotRead.finding($0, subject) }
        // What can't be read is as good as not given.
        let pages = pages.filter { page in !unread.contains { $0.document == page.document } }
        var review = Review(subject.checked.specification.reviewed, pages)
        let open = Self.differences(subject, pages).compactMap { review.stillOpen($0) }
        findings = unread + review.withStale(open.withoutExplained)
        reviewed = review.used.count
    }

    /// Every difference, reviewed or not.
    static func differences(_ subject: DriftSubject, _ pages: [Page]) -> [DriftFinding] {
        let context = DriftContext(subject, pages: pages)
        return pages.flatMap { page in
            DriftCatalog.rules.mapSideBySide { $0.init().findings(on: page, context) }.flatMap(\.self)
        }
    }
}
