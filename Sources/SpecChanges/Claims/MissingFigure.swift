import SDKSpec

/// A fact whose figures a section that it cites doesn't say.
struct MissingFigure {
    /// What the fact claims of the section.
    let claim: Claim
    /// The figures that aren't there; at least one.
    let amounts: [Amount]
    /// What isn't said, in words: `5`, ``5 of `keywordList` ``, `2 calls in 1 s`.
    let words: String
    /// What is wrong.
    let cause: DriftCause
    /// The figures of the rate that it is.
    var rate: RateFigures?
}

extension DriftContext {
    /// The facts whose figures aren't on a page from which they are said to come: limits, quotas, rates and constants.
    func missingFigures(on page: Page) -> [MissingFigure] {
        let documents = pages.map(\.document)
        let believed = documents.flatMap { document in
            [.limit, .quota, .rate, .constant].flatMap { subject.facts($0, believedFor: document) }
        }
        // The reason may be about the error alone.
        let inferred = documents.flatMap { subject.facts(.rate, inferredFrom: $0) }
        return claims(believed + inferred).flatMap { claim in
            claim.sections.filter { $0.page.document == page.document }.compactMap { _, section in
                missing(Claim(fact: claim.fact, sections: [(page, section)]), from: section, of: page)
            }.prefix(1)
        }
    }

    /// The values that are named nowhere where they are said to come from, and travel as numbers.
    func missingNumbers(on page: Page) -> [MissingFigure] {
        claims([.value], on: page).compactMap { claim in
            guard let number = claim.valueNames.last.flatMap({ Int($0) }), !claim.isBacked(by: claim.valueNames) else {
                return nil
            }
            return MissingFigure(
                claim: claim,
                amounts: [Amount(number: number)],
                words: "\(number)",
                cause: claim.valueCause(on: page)
            )
        }
    }

    private func missing(_ claim: Claim, from section: PageSection, of page: Page) -> MissingFigure? {
        let fact = claim.fact
        let amounts = subject.figures.amounts(of: fact)
        // That there has to be one is a matter of words.
        let wanted = amounts.filter { $0.number > 1 }
        let cause = DriftCause.claim(fact.id, on: page)
        if let rate = subject.rate(fact) {
            let figures = section.words.figures
            guard !rate.isSaid(among: figures) else { return nil }
            guard fact.provenance?.inferred == nil || figures.contains(where: rate.isReplaced) else { return nil }
            return MissingFigure(
                claim: claim,
                amounts: wanted.isEmpty ? amounts : wanted,
                words: rate.words,
                cause: cause,
                rate: rate
            )
        }
        let told = figures(of: fact, in: section, of: page)
        let missing = wanted.filter { amount in !told.contains(where: amount.canBe) }
        guard let first = missing.first else { return nil }
        let field = fact.field(of: .limit).map { " of `\($0)`" } ?? ""
        return MissingFigure(claim: claim, amounts: missing, words: "\(first.number)\(field)", cause: cause)
    }

    /// The figures of a section that may be those of a fact.
    ///
    /// The limit of a parameter that has a row is told there, in the row of the object that holds it, or in no row. A sample
    /// tells it where the row has no figure at all.
    private func figures(of fact: Fact, in section: PageSection, of page: Page) -> [Amount] {
        let lines = section.words.figureLines
        let all = lines.flatMap(\.amounts)
        guard let field = fact.field(of: .limit), let name = section.method?.text, let view = view(name, of: page)
        else {
            return all
        }
        let own = section.rows.filter { view.names(of: $0.name.text, on: page.layout).contains(field) }
        guard !own.isEmpty else { return all }
        let holders = section.rows.filter { $0.kinds?.contains(.object) ?? false }
        // Where no line says that the table ends, what stands behind it seems to be said of its last row.
        let last = section.tellsAnswer ? [] : section.rows.suffix(1)
        let names = Set((own + holders + last).map(\.name.text))
        let told = Set(own.map(\.name.text))
        let isOwn = lines.contains { $0.line.isSentence && ($0.line.row.map(told.contains) ?? false) }
        let counting = lines.filter { entry in
            if entry.line.part == .sample {
                return !isOwn && told.contains { entry.line.bytes.holds(Array($0.utf8)) }
            }
            return entry.line.row.map(names.contains) ?? true
        }
        return counting.flatMap(\.amounts)
    }
}
