import SDKSpec

/// A guess what the new figures of a section were before: facts of which it says the figure no more.
struct FormerFigures {
    private var missing: [Int: [MissingFigure]] = [:]

    /// - Parameter names: The names in the spec of what a row is about.
    init(_ new: [SectionWords.Figure], _ missing: [MissingFigure], names: (String) -> Set<String>) {
        var left = Set(new.indices)
        for (amounts, claims) in Self.grouped(missing) {
            let fit = new.indices.filter { place in
                let fields = new[place].row.map(names) ?? []
                return claims.contains { one in
                    one.rate?.isReplaced(by: new[place]) == true
                        || fields.contains { one.claim.fact.id.rawValue.contains(".\($0).limit") }
                }
            }
            let alike = new.indices.filter { new[$0].amount.measure == amounts.first?.measure }
            let place =
                [fit, alike, Array(new.indices)].lazy.compactMap { $0.first(where: left.contains) }.first ?? fit.first
                ?? alike.first ?? new.indices.first
            guard let place else { return }
            left.remove(place)
            self.missing[place, default: []] += claims
        }
    }

    /// The facts that a figure was probably the figure of, by its number among the new ones.
    func before(_ place: Int) -> [MissingFigure] { missing[place] ?? [] }

    /// The facts that miss the same figures.
    private static func grouped(_ missing: [MissingFigure]) -> [(amounts: [Amount], claims: [MissingFigure])] {
        missing.reduce(into: []) { groups, one in
            if let group = groups.firstIndex(where: { $0.amounts == one.amounts }) {
                groups[group].claims.append(one)
            } else {
                groups.append((one.amounts, [one]))
            }
        }
    }
}
