import SDKSpec

/// A page names a constant that no enumeration of the spec has.
struct ConstantNotInSpec: DriftRule {
    static let summary = """
        A constant that a page names somewhere, in samples and before the first method too, is that of a value of an \
        enumeration, or the spec's words name it. A constant of the spec that isn't named where the new one is was probably \
        renamed, which is a guess.
        """

    func findings(on page: Page, _ context: DriftContext) -> [DriftFinding] {
        let declared = context.subject.declared
        let known = declared.constantNames.sorted()
        return context.newConstants(on: page).map { mention in
            let name = mention.word.text
            let renamed = context.renamed(mention, on: page, from: declared.constants + declared.events)
            let misspelt = renamed == nil ? closest(to: name, in: known) : nil
            return finding(
                "the page names the constant \(name) \(mention.section.place), and the spec has none",
                at: mention.word.location,
                on: page,
                mention.section.title,
                topic: DriftTopic(.constant, name),
                notes: [renamed?.note].compactMap(\.self),
                help: misspelt.map { "the spec has \($0)" }
                    ?? "add it to an enumeration, or add an entry under `reviewed`",
                explaining: renamed?.explained(by: name, .constant, on: page) ?? []
            )
        }
    }
}
