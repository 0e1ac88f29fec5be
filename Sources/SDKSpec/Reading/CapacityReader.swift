import YAMLDocument

/// Reads rates and quotas. One that lacks what it can't do without is left out; the validator has reported it.
enum CapacityReader {
    static func rate(_ node: YAMLNode?, _ context: inout ReadingContext) -> Rate? {
        guard
            let record = Record<RateKey>(node),
            let calls = record.natural(.calls),
            let seconds = record.natural(.seconds),
            let scope: Rate.Scope = record.word(.per),
            let error = record.text(.error, context)
        else { return nil }
        return Rate(
            calls: calls,
            seconds: seconds,
            scope: scope,
            error: error,
            location: context.location(record.range),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    static func quota(_ node: YAMLNode?, _ context: inout ReadingContext) -> Quota? {
        guard let record = Record<QuotaKey>(node) else { return nil }
        let counts = record.expression(.counts, &context)
        let adds = record.expression(.adds, &context)
        let maximum = maximum(record)
        guard let counts, let error = record.text(.error, context), !maximum.isEmpty else { return nil }
        return Quota(
            counts: counts,
            adds: adds,
            maximum: maximum,
            error: error,
            freedBy: record.text(.freedBy),
            location: context.location(record.range),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    private static func maximum(_ record: Record<QuotaKey>) -> [(edition: String, count: Int)] {
        if let count = record.natural(.max) { return [("*", count)] }
        return record.pairs(.max).compactMap { pair in Int(pair.text).map { (pair.name, $0) } }
    }
}
