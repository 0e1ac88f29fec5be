/// Gives methods the rates that they share with others.
enum SharedRates {
    /// The methods, each with its rate, and each rate with all methods whose calls it counts. A method whose partner has
    /// no rate of its own is left without one; the checker reports it.
    static func resolve(_ methods: [MethodDeclaration]) -> [MethodDeclaration] {
        let sharing = methods.filter { $0.sharedRate != nil }
        guard !sharing.isEmpty else { return methods }
        let partners = Dictionary(grouping: sharing) { $0.sharedRate?.value ?? "" }
        let owners = methods.filter { $0.ownRate != nil && partners[$0.name.value] != nil }
        var rates: [String: Rate] = [:]
        for owner in owners { rates[owner.name.value] = rate(of: owner, sharedBy: partners[owner.name.value] ?? []) }
        return methods.map { method in
            rates[method.sharedRate?.value ?? method.name.value].map { method.with($0) } ?? method
        }
    }

    private static func rate(of owner: MethodDeclaration, sharedBy partners: [MethodDeclaration]) -> Rate? {
        guard var rate = owner.ownRate else { return nil }
        rate.methods += partners.map(\.name.value)
        rate.provenance = rate.provenance ?? owner.provenance
        return rate
    }
}
