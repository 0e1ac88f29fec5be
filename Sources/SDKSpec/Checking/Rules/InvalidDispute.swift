/// A dispute has two sides and an outcome.
struct InvalidDispute: Rule {
    static let summary = "A dispute has two sides at least, and says which of its documents is followed, or `neither`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = Set(context.specification.sources.map(\.id.value))
        for dispute in context.specification.disputes {
            if dispute.sides.count < 2 {
                diagnostics.add(
                    finding("`\(dispute.name.value)` has only one side", at: dispute.name.location)
                )
            }
            let documents = dispute.sides.map(\.citation.document)
            // The side that is followed may be the one whose document is misspelt.
            guard documents.allSatisfy(known.contains) else { continue }
            if dispute.follows.value != "neither", !documents.contains(dispute.follows.value) {
                diagnostics.add(
                    finding(
                        "`\(dispute.follows.value)` is no side of this dispute",
                        at: dispute.follows.location,
                        help: suggestion(for: dispute.follows.value, in: documents)
                    )
                )
            }
        }
    }
}
