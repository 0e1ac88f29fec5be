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

    /// What it claims, in words.
    var claim: String { Fact.claim(Fact.Kind(rawValue: kind), value, unit: unit) }
}
