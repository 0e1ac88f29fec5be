import SDKSpec

extension DriftContext {
    /// The facts of some kinds that are believed because a page says so, and for no other reason.
    ///
    /// A fact is asked for on the page that it cites first; every section that it cites may back it. One that cites a page
    /// which wasn't given isn't asked for: that page may say it.
    func claims(_ kinds: [Fact.Kind], on page: Page) -> [Claim] {
        claims(kinds.flatMap { subject.facts($0, believedFor: page.document) })
    }

    /// What facts claim of the sections that they cite.
    func claims(_ facts: [Fact]) -> [Claim] {
        facts.compactMap { fact in
            guard let provenance = fact.provenance,
                !provenance.citations.contains(where: { missing.contains($0.document) })
            else { return nil }
            let sections = provenance.citations.compactMap { citation -> (page: Page, section: PageSection)? in
                let page = pages.first { $0.document == citation.document }
                return page.flatMap { page in page.section(citation.heading).map { (page, $0) } }
            }
            return sections.isEmpty ? nil : Claim(fact: fact, sections: sections)
        }
    }
}

extension DriftRule {
    /// A claim that its source doesn't bear out.
    ///
    /// - Parameters:
    ///   - said: What the spec says and the section doesn't, where the claim's name doesn't tell.
    ///   - name: What the section would have to name for it, which several facts may want; nil where it is this fact's own.
    ///   - cause: What is wrong, where neither the name nor the fact tells.
    func unbacked(
        _ claim: Claim,
        _ what: String,
        said: String? = nil,
        naming name: DriftTopic? = nil,
        because cause: DriftCause? = nil,
        explaining explained: Set<DriftCause> = [],
        on page: Page
    ) -> DriftFinding {
        let section = claim.sections.first?.section
        return finding(
            "`\(claim.fact.id)` \(claim.fact.provenance?.inferred == nil ? "is believed because of" : "cites") "
                + "`\(page.document)#\(section?.title ?? "")`, which \(what)",
            at: claim.fact.location,
            on: page,
            section?.title ?? "",
            topic: DriftTopic(.claim, claim.fact.id.rawValue),
            sides: DriftSides(spec: said),
            notes: (section?.heading).map { [Diagnostic.Note("this is the page's section", at: $0.location)] } ?? [],
            help: "cite another place, say with `inferred` why it is believed, or add an entry under `reviewed`",
            causes: [
                cause ?? name.map { .unnamed($0, in: section?.title ?? "", on: page) }
                    ?? .claim(claim.fact.id, on: page)
            ],
            explaining: explained.union(
                [name].compactMap(\.self).map { .language($0, of: section?.title ?? "") }
            )
        )
    }
}
