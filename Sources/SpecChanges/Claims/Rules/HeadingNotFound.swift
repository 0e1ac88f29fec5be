import SDKSpec

/// A heading that is cited isn't on the page.
struct HeadingNotFound: DriftRule {
    static let summary =
        "Every heading that the spec cites of a page stands on it, or is the name of a method that it describes."

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        var reported: Set<String> = []
        let headings = page.sections.map(\.title).filter { !$0.isEmpty }
        return context.subject.citations.filter { citation in
            citation.document == page.document && !citation.heading.isEmpty && page.section(citation.heading) == nil
                && reported.insert(citation.heading).inserted
        }.map { citation in
            finding(
                "the page has no heading `\(citation.heading)`",
                at: citation.location,
                on: page,
                citation.heading,
                topic: DriftTopic(.heading),
                help: closest(to: citation.heading, in: headings).map { "did you mean `\($0)`?" }
                    ?? "cite a heading of the page",
                causes: [.heading(citation.heading, on: page)]
            )
        }
    }
}
