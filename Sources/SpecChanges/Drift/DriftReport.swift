import SDKSpec

/// What comes of holding pages against a spec.
public struct DriftReport: Sendable {
    /// The differences that nobody has looked at, by document and place.
    public let findings: [DriftFinding]
    /// How many differences were found that entries under `reviewed` explain.
    public let reviewed: Int

    /// Holds pages against a spec.
    public init(_ checked: CheckedSpecification, _ pages: [Page]) {
        let context = DriftContext(checked, pages: pages)
        let all = pages.flatMap { page in
            DriftCatalog.rules.mapSideBySide { $0.init().findings(on: page, context) }.flatMap(\.self)
        }
        var used: Set<Int> = []
        let entries = checked.specification.reviewed
        findings =
            all.filter { finding in
                let matching = entries.indices.filter { entries[$0].explains(finding, pages) }
                used.formUnion(matching)
                return matching.isEmpty
            }
            + entries.indices.filter { index in
                !used.contains(index) && pages.contains { $0.document == entries[index].citation.document }
            }.map { Self.stale(entries[$0]) }
        reviewed = used.count
    }

    private static func stale(_ entry: ReviewedDifference) -> DriftFinding {
        DriftFinding(
            diagnostic: Diagnostic(
                rule: StaleReview.id,
                "`\(entry.subject.value)` at `\(entry.citation.document)#\(entry.citation.heading)` is no difference",
                at: entry.subject.location,
                help: "remove the entry"
            ),
            document: entry.citation.document,
            heading: entry.citation.heading,
            subject: entry.subject.value
        )
    }
}

extension ReviewedDifference {
    /// Whether the entry is about a difference.
    fileprivate func explains(_ finding: DriftFinding, _ pages: [Page]) -> Bool {
        guard subject.value == finding.subject, citation.document == finding.document else { return false }
        if citation.heading == finding.heading { return true }
        let section = pages.first { $0.document == finding.document }?.section(finding.heading)
        return section?.answers(to: citation.heading) ?? false
    }
}
