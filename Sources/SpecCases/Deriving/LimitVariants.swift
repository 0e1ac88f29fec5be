import SDKSpec

/// The values near a limit.
struct LimitVariants {
    let site: LimitSite
    /// The value that the example gives, or one made up.
    let value: CaseValue
    /// Of a map, the part that is limited, where the value is such a part by itself.
    var part: Limit.Part?
    let context: DerivationContext

    var index: SpecificationIndex { context.index }

    /// The values, from small to large, plain ones before those that catch a wrong unit.
    var all: [LimitVariant] {
        guard let part = site.limit.part else { return variants }
        return PartVariants(part: part, site: site, value: value, context: context).all
    }

    /// The values near the limit of a value as a whole.
    private var variants: [LimitVariant] {
        switch site.limit.rule {
        case .range(let minimum, let maximum, let unit): range(minimum, maximum, unit)
        case .powerOfTwo(let exponents, let others): powersOfTwo(PowersOfTwo(exponents: exponents, others: others))
        case .pattern(let pattern): broken(pattern)
        }
    }

    private func range(_ minimum: Int?, _ maximum: Int?, _ unit: LimitUnit) -> [LimitVariant] {
        let sized: any SizedValues
        switch unit {
        case .value: sized = NumberValues()
        case .items: sized = ItemValues(field: site.field, value: value, context: context)
        case .encodedBytes:
            let number = part == .keys ? index.number(site.field.type.value) : nil
            sized =
                number.map { NumberKeys(type: $0) } ?? EncodedValues(site: site, value: value, context: context)
        case .bytes: sized = FileValues()
        case .utf8Bytes, .unicodeScalars, .utf16Units:
            sized = TextValues(site: site, unit: unit, value: value, index: index)
        }
        return sized.fillings.flatMap { filling in
            edges(minimum, maximum, of: unit, isPlain: filling == sized.fillings.first).compactMap { edge in
                variant(edge, unit, sized, filling)
            }
        }
    }

    /// A place near a limit.
    private struct Edge {
        let label: String
        let size: Int
        /// The size that it counts as, nil when it is within the limits.
        let limit: Int?
    }

    private func edges(_ minimum: Int?, _ maximum: Int?, of unit: LimitUnit, isPlain: Bool) -> [Edge] {
        let floor = unit == .value ? Int.min : 0
        var edges: [Edge] = []
        if let minimum, isPlain || unit != .value {
            // No value at all is the business of `required`.
            let isMissing = site.field.emptyIsMissing && minimum == 1
            if minimum > floor, !isMissing { edges.append(Edge(label: "min-1", size: minimum - 1, limit: minimum)) }
            if minimum != maximum { edges.append(Edge(label: "min", size: minimum, limit: nil)) }
        }
        if let maximum {
            let smallest = minimum ?? (unit == .value ? Int.min : site.field.emptyIsMissing ? 1 : 0)
            if isPlain, maximum > smallest, maximum - 1 != minimum {
                edges.append(Edge(label: "max-1", size: maximum - 1, limit: nil))
            }
            edges.append(Edge(label: "max", size: maximum, limit: nil))
            if maximum < .max { edges.append(Edge(label: "max+1", size: maximum + 1, limit: maximum)) }
        }
        let largest =
            switch unit {
            case .value: Int.max
            case .items: CaseBudget.mostDerivedItems
            case .utf8Bytes, .unicodeScalars, .utf16Units, .bytes, .encodedBytes: CaseBudget.largestSize
            }
        let type = site.field.type.value.unwrapped
        return edges.filter { edge in
            edge.size <= largest
                && (unit != .value || type.holds(edge.size) && type.holds(edge.limit ?? edge.size))
        }
    }

    private func variant(
        _ edge: Edge,
        _ unit: LimitUnit,
        _ sized: any SizedValues,
        _ filling: String
    ) -> LimitVariant? {
        guard let value = sized.value(edge.size, filling: filling) else { return nil }
        let summary = unit == .value ? "\(edge.size)" : "of \(unit.amount(edge.size))"
        let expectation: LimitVariant.Expectation
        switch (edge.limit, site.limit.excess) {
        case (nil, _): expectation = .kept
        case (_?, .reject): expectation = .rejected
        case (let limit?, .clamp):
            guard let other = sized.value(limit, filling: filling) else { return nil }
            expectation = .adjusted(to: other)
        // Nothing can be cut off what is too small already.
        case (let limit?, .truncate) where edge.size < limit: expectation = .rejected
        case (let limit?, .truncate):
            guard let other = value.cut(to: limit, unit) else { return nil }
            expectation = .adjusted(to: other)
        }
        let plain = filling == sized.fillings.first
        let label = plain ? edge.label : "\(edge.label)-\(TextValues.name(of: filling))"
        return LimitVariant(label: label, summary: summary, value: value, expectation: expectation)
    }
}

extension TypeReference {
    /// Whether a number is exactly one of the type's.
    func holds(_ number: Int) -> Bool {
        switch self {
        case .uint: number >= 0
        case .double: number.magnitude <= 1 << 53
        case .string, .int, .bool, .json, .bytes, .void, .handler, .named, .list, .map, .optional: true
        }
    }
}
