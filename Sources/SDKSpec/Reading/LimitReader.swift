import YAMLDocument

/// Reads the limit of a value, or the list of its limits.
enum LimitReader {
    /// - Parameter owner: The name of what is limited, for messages.
    static func read(_ node: YAMLNode?, of owner: String, _ context: inout ReadingContext) -> [Limit] {
        guard let node else { return [] }
        var limits: [Limit] = []
        for item in node.sequence ?? [node] {
            if let limit = limit(item, of: owner, &context) { limits.append(limit) }
        }
        return limits
    }

    private static func limit(_ node: YAMLNode, of owner: String, _ context: inout ReadingContext) -> Limit? {
        guard
            let record = Record<LimitKey>(node),
            let rule = rule(record, of: owner, &context)
        else { return nil }
        let part: Limit.Part? = record.word(.of)
        // A part that can't be read isn't the value as a whole.
        guard part != nil || record.node(.of) == nil else { return nil }
        let excess: LimitExcess? = record.word(.excess)
        if let excess, excess.needsMaximum, record.entry(.max) == nil {
            let help = "add `max`, or leave `excess` out: the call fails then"
            context.report(
                "limit-max-missing",
                "`\(excess.rawValue)` needs a `max`",
                at: context.location(node),
                help: help
            )
            return nil
        }
        return Limit(
            name: record.text(.name),
            part: part,
            rule: rule,
            excess: excess ?? .reject,
            error: record.text(.error, context),
            location: context.location(node),
            provenance: ProvenanceReader.read(record.node(.source), &context)
        )
    }

    /// What a limit may hold a value to.
    private enum Kind: CaseIterable {
        case range, pattern, powerOfTwo

        /// The key that stands for it where keys of other kinds are told of.
        var key: LimitKey {
            switch self {
            case .range: .max
            case .pattern: .pattern
            case .powerOfTwo: .powerOfTwo
            }
        }

        /// The first entry that says that a limit is of this kind.
        func entry(_ record: Record<LimitKey>) -> YAMLEntry? {
            switch self {
            case .range: record.entry(.min) ?? record.entry(.max)
            case .pattern, .powerOfTwo: record.entry(key)
            }
        }
    }

    private static func rule(
        _ record: Record<LimitKey>,
        of owner: String,
        _ context: inout ReadingContext
    ) -> Limit.Rule? {
        let location = context.location(record.range)
        let given = Kind.allCases.compactMap { kind in kind.entry(record).map { (kind: kind, entry: $0) } }
        guard let first = given.first else {
            if record.hasUnknownKeys { return nil }
            context.report(
                "undecided-kind",
                "limit of `\(owner)` limits nothing",
                at: location,
                help: "give it `max`, `min`, `pattern` or `powerOfTwo`"
            )
            return nil
        }
        guard given.count == 1 else {
            context.report(
                "ambiguous-kind",
                "`\(first.entry.name)` and `\(given[1].entry.name)` can't stand in one limit",
                at: context.location(given[1].entry.keyRange),
                help: "make a list of two limits, each with a `name`"
            )
            return nil
        }
        reportStray(record, in: first.kind, &context)
        switch first.kind {
        case .range: return range(record, of: owner, &context)
        case .pattern: return record.text(.pattern).map { .pattern($0) }
        case .powerOfTwo: return powerOfTwo(record, &context)
        }
    }

    private static func range(
        _ record: Record<LimitKey>,
        of owner: String,
        _ context: inout ReadingContext
    ) -> Limit.Rule? {
        if record.node(.unit) == nil, !record.hasUnknownKeys {
            context.report(
                "limit-unit-missing",
                "limit of `\(owner)` has no unit",
                at: context.location(record.range),
                notes: [Diagnostic.Note("a number alone doesn't say whether bytes, characters or items are counted")],
                help: "add `unit`: \(LimitUnit.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))"
            )
        }
        guard let unit: LimitUnit = record.word(.unit) else { return nil }
        let bounds = (minimum: record.integer(.min), maximum: record.integer(.max))
        guard bounds.minimum != nil || bounds.maximum != nil else { return nil }
        return .range(minimum: bounds.minimum, maximum: bounds.maximum, unit: unit)
    }

    private static func powerOfTwo(_ record: Record<LimitKey>, _ context: inout ReadingContext) -> Limit.Rule? {
        guard
            let exponents = Record<PowerOfTwoKey>(record.node(.powerOfTwo)),
            let from = exponents.natural(.from),
            let to = exponents.natural(.to)
        else { return nil }
        guard from <= to, to <= 63 else {
            context.report(
                "exponent-range",
                "exponents from \(from) to \(to) are no range within 0 and 63",
                at: context.location(exponents.range),
                help: "`from` comes first, and 2^63 is the largest power of two in 64 bits"
            )
            return nil
        }
        let others = record.items(.orOneOf).compactMap { $0.scalar.flatMap { UInt64($0.text) } }
        return .powerOfTwo(exponents: from...to, orOneOf: others)
    }

    /// Reports keys that belong to a limit of another kind and would be ignored.
    private static func reportStray(_ record: Record<LimitKey>, in kind: Kind, _ context: inout ReadingContext) {
        let stray: [(key: LimitKey, kind: Kind)] = [(.unit, .range), (.orOneOf, .powerOfTwo)]
        for (key, owner) in stray where owner != kind {
            guard let entry = record.entry(key) else { continue }
            context.report(
                "stray-key",
                "`\(key.rawValue)` means nothing beside `\(kind.key.rawValue)`",
                at: context.location(entry.keyRange),
                help: "leave it out"
            )
        }
    }
}
