import SDKSpec

/// What an earlier and a later spec let there be, edition by edition.
struct QuotaComparison {
    private let maxima: [(before: Int, after: Int)]

    /// - Parameters:
    ///   - old: The most by edition in the earlier spec; one that speaks of no other editions names all there are.
    ///   - new: The same in the later one.
    init(_ old: [String: Int], _ new: [String: Int]) {
        maxima = Set(old.keys).union(new.keys).compactMap { edition in
            let (before, after) = (old[edition] ?? old[Quota.everyEdition], new[edition] ?? new[Quota.everyEdition])
            switch (before, after) {
            case (let before?, let after?): return (before, after)
            case (nil, nil): return nil
            case (_, nil) where edition == Quota.everyEdition, (nil, _) where edition == Quota.everyEdition: return nil
            // The edition is gone or new, and so is all that it lets there be.
            case (let before, let after): return (before ?? 0, after ?? 0)
            }
        }
    }

    /// Whether an edition has an earlier and a later maximum that stand in a relation.
    func contains(where relation: (Int, Int) -> Bool) -> Bool { maxima.contains { relation($0.before, $0.after) } }
}
