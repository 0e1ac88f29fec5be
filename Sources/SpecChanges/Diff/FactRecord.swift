import Platform
import SDKSpec

/// A fact as a generated suite keeps it.
public struct FactRecord: Sendable, Equatable, Decodable {
    /// The fact's id.
    public let id: String
    /// What it is about.
    public let kind: String
    /// What it claims.
    public let value: String
    /// The unit of the value.
    public let unit: String?
    /// How well it is known.
    public let status: String

    init(_ fact: Fact) {
        id = fact.id.rawValue
        kind = fact.kind.rawValue
        value = fact.value
        unit = fact.unit
        status = fact.status.rawValue
    }

    /// The facts that a generated file holds, a line of JSON each.
    public static func records(in file: String) -> [FactRecord] {
        let decoder = JSONDecoder()
        return file.split(whereSeparator: \.isNewline).compactMap { line in
            let text = line.trimmed
            guard text.hasPrefix("{\"id\":") else { return nil }
            return try? decoder.decode(FactRecord.self, from: Data(text.utf8))
        }
    }

    fileprivate var claim: String { [value, unit].compactMap(\.self).joined(separator: " ") }
}

/// A fact of which what was generated says something else than the spec.
public struct FactChange: Sendable {
    /// The fact's id.
    public let id: String
    /// What changed, in words.
    public let words: String

    /// Compares what was generated with the facts of a spec, in the order of the spec.
    public static func changes(from old: [FactRecord], to facts: [Fact]) -> [FactChange] {
        let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(facts.map(\.id.rawValue))
        let changed = facts.compactMap { fact -> FactChange? in
            let now = FactRecord(fact)
            guard let old = before[fact.id.rawValue] else {
                return FactChange(id: fact.id.rawValue, words: "is new: \(now.kind), \(now.claim)")
            }
            if old.claim != now.claim {
                return FactChange(id: fact.id.rawValue, words: "went from \(old.claim) to \(now.claim)")
            }
            guard old.status != now.status else { return nil }
            return FactChange(id: fact.id.rawValue, words: "is \(now.status), and was \(old.status)")
        }
        let gone = old.filter { !ids.contains($0.id) }
        return changed + gone.map { FactChange(id: $0.id, words: "is gone; it was \($0.kind), \($0.claim)") }
    }
}
