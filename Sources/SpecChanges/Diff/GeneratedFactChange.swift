import SDKSpec

/// A fact of which what was generated says something else than the spec.
public struct GeneratedFactChange: Sendable {
    /// The fact's id.
    public let id: String
    /// What changed, in words.
    public let words: String
    /// What it means, as `diff` judges it; nil where the fact alone doesn't tell: a new one may have come with a method.
    public let severity: ChangeSeverity?

    init(id: String, words: String, severity: ChangeSeverity? = nil) {
        self.id = id
        self.words = words
        self.severity = severity
    }

    /// Compares what was generated with the facts of a spec, in the order of the spec.
    public static func changes(from old: [FactRecord], to checked: CheckedSpecification) -> [GeneratedFactChange] {
        let facts = checked.facts
        let limits = SpecElement.all(of: checked).reduce(into: [:]) { $0[$1.id] = $1.aspects[.bounds] }
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(facts.map(\.id.rawValue))
        let changed = facts.compactMap { fact -> GeneratedFactChange? in
            let now = FactRecord(fact)
            guard let old = before[fact.id.rawValue] else {
                return GeneratedFactChange(id: fact.id.rawValue, words: "is new: \(now.kind), \(now.claim)")
            }
            if old.claim != now.claim {
                let judged = ClaimChange(from: old, to: now, fact.kind, bounds: limits[now.id])
                let words = "went from \(old.claim) to \(now.claim)" + (judged.relation.map { ": \($0)" } ?? "")
                return GeneratedFactChange(id: now.id, words: words, severity: judged.severity)
            }
            guard old.status != now.status else { return nil }
            let words = "is \(now.status), and was \(old.status)"
            return GeneratedFactChange(id: now.id, words: words, severity: SourcesChanged.severity)
        }
        let gone = old.filter { !ids.contains($0.id) }
        return changed + gone.map { GeneratedFactChange(id: $0.id, words: "is gone; it was \($0.kind), \($0.claim)") }
    }
}
