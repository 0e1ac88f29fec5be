import SDKSpec

/// A fact of which what was generated says something else than the spec.
public struct GeneratedFactChange: Sendable {
    /// The fact's id.
    public let id: String
    /// What changed, in words.
    public let words: String

    /// Compares what was generated with the facts of a spec, in the order of the spec.
    public static func changes(from old: [FactRecord], to facts: [Fact]) -> [GeneratedFactChange] {
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(facts.map(\.id.rawValue))
        let changed = facts.compactMap { fact -> GeneratedFactChange? in
            let now = FactRecord(fact)
            guard let old = before[fact.id.rawValue] else {
                return GeneratedFactChange(id: fact.id.rawValue, words: "is new: \(now.kind), \(now.claim)")
            }
            if old.claim != now.claim {
                return GeneratedFactChange(id: fact.id.rawValue, words: "went from \(old.claim) to \(now.claim)")
            }
            guard old.status != now.status else { return nil }
            return GeneratedFactChange(id: fact.id.rawValue, words: "is \(now.status), and was \(old.status)")
        }
        let gone = old.filter { !ids.contains($0.id) }
        return changed + gone.map { GeneratedFactChange(id: $0.id, words: "is gone; it was \($0.kind), \($0.claim)") }
    }
}
