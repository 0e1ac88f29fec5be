/// A quota by edition leaves no edition out.
struct IncompleteQuota: Rule {
    static let summary = "A quota by edition says how many there may be in each edition that has the method."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let editions = context.specification.product.editions.map(\.name)
        for method in context.specification.methods {
            guard let quota = method.quota, quota.constant == nil,
                !quota.maximum.contains(where: { $0.edition == Quota.everyEdition })
            else { continue }
            let least = method.edition.flatMap { editions.firstIndex(of: $0.value) } ?? 0
            let named = quota.maximum.map(\.edition)
            // An edition that seems to be left out may be what a name means that is no edition's.
            guard named.allSatisfy(editions.contains) else { continue }
            for edition in editions[least...] where !named.contains(edition) {
                diagnostics.add(
                    finding(
                        "the quota doesn't say how many there may be in edition `\(edition)`",
                        at: quota.location,
                        help: "add it to `max`; each edition has a number of its own"
                    )
                )
            }
        }
    }
}
