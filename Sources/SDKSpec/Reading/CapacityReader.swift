import YAMLDocument

/// Reads rates and quotas. One that lacks what it can't do without is left out; the validator has reported it.
enum CapacityReader {
    /// - Parameter method: The name of the method that the rate stands at.
    static func rate(_ node: YAMLNode?, of method: String, _ context: inout ReadingContext) -> Rate? {
        guard
            let record = Record<RateKey>(node),
            let calls = record.positive(.calls),
            let seconds = record.positive(.seconds),
            let scope: Rate.Scope = record.word(.per),
            let error = record.text(.error, context)
        else { return nil }
        return Rate(
            calls: calls,
            seconds: seconds,
            scope: scope,
            error: error,
            methods: [method],
            location: context.location(record.range),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    /// The method whose rate another one shares.
    static func sharedRate(_ node: YAMLNode?, _ context: inout ReadingContext) -> Located<String>? {
        Record<SharedRateKey>(node)?.text(.sharedWith, context)
    }

    static func quota(_ node: YAMLNode?, _ context: inout ReadingContext) -> Quota? {
        guard let record = Record<QuotaKey>(node) else { return nil }
        let counts = record.expression(.counts, &context)
        let adds = record.expression(.adds, &context)
        let maximum = maximum(record)
        let constant = maximum.isEmpty ? record.text(.max, context) : nil
        guard let counts, let error = record.text(.error, context), constant != nil || !maximum.isEmpty else {
            return nil
        }
        return Quota(
            counts: counts,
            noun: record.text(.noun),
            adds: adds,
            maximum: maximum,
            places: places(record, context),
            constant: constant,
            error: error,
            freedBy: record.text(.freedBy, context),
            fill: ExampleValueReader.members(record.entries(.fill), &context),
            location: context.location(record.range),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    /// Where each edition is named.
    private static func places(_ record: Record<QuotaKey>, _ context: ReadingContext) -> [String: SourceLocation] {
        let places = record.entries(.max).map { ($0.name, context.location($0.keyRange)) }
        return Dictionary(places) { first, _ in first }
    }

    private static func maximum(_ record: Record<QuotaKey>) -> [(edition: String, count: Int)] {
        if let count = record.natural(.max) { return [(Quota.everyEdition, count)] }
        return record.pairs(.max).compactMap { pair in Int(spec: pair.text).map { (pair.name, $0) } }
    }
}
