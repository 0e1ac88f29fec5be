import SDKSpec

/// A value near a limit.
struct LimitVariant {
    /// What must come of it.
    enum Expectation: Hashable {
        /// The limit doesn't mind it.
        case kept
        /// The call fails.
        case rejected
        /// It counts as another value.
        case adjusted(to: CaseValue)
    }

    /// The last part of the case's id: where it lies, and what it is made of.
    let label: String
    /// What it is, in words: `of 33 utf8-bytes`.
    let summary: String
    /// The value.
    let value: CaseValue
    /// What must come of it.
    let expectation: Expectation
}

/// The values near a limit.
struct LimitVariants {
    let site: LimitSite
    /// The value that the example gives, or one made up.
    let value: CaseValue
    let index: SpecificationIndex

    /// The values, from small to large, plain ones before those that catch a wrong unit.
    var all: [LimitVariant] {
        guard let part = site.limit.part else { return variants }
        return PartVariants(part: part, site: site, value: value, index: index).all
    }

    /// The values near the limit of a value as a whole.
    private var variants: [LimitVariant] {
        switch site.limit.rule {
        case .range(let minimum, let maximum, let unit): range(minimum, maximum, unit)
        case .powerOfTwo(let exponents, let others): powersOfTwo(exponents, others)
        case .pattern(let pattern): broken(pattern)
        }
    }

    /// Sizes beyond this are left out: nobody sends them.
    private static let largestSize = 1_000_000

    private func range(_ minimum: Int?, _ maximum: Int?, _ unit: LimitUnit) -> [LimitVariant] {
        let sized: any SizedValues
        switch unit {
        case .value: sized = NumberValues()
        case .items: sized = ItemValues(type: site.field.type.value.unwrapped, value: value, index: index)
        case .encodedBytes: sized = EncodedValues(value: value)
        case .utf8Bytes, .unicodeScalars, .utf16Units: sized = TextValues(site: site, unit: unit, value: value)
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
        let largest = unit == .value ? Int.max : Self.largestSize
        return edges.filter { $0.size <= largest && (unit != .value || !isNegative($0.size)) }
    }

    /// Unsigned numbers have no negative ones to be tried.
    private func isNegative(_ size: Int) -> Bool {
        site.field.type.value.unwrapped == .uint && size < 0
    }

    private func variant(
        _ edge: Edge,
        _ unit: LimitUnit,
        _ sized: any SizedValues,
        _ filling: String
    ) -> LimitVariant? {
        guard let value = sized.value(edge.size, filling: filling) else { return nil }
        let summary = unit == .value ? "\(edge.size)" : "of \(edge.size) \(unit.rawValue)"
        let expectation: LimitVariant.Expectation
        switch (edge.limit, site.limit.excess) {
        case (nil, _): expectation = .kept
        case (_?, .reject): expectation = .rejected
        case (let limit?, .clamp), (let limit?, .truncate):
            // Nothing can be cut off what is too small already.
            guard site.limit.excess == .clamp || edge.size > limit, let other = sized.value(limit, filling: filling)
            else { return nil }
            expectation = .adjusted(to: other)
        }
        let plain = filling == sized.fillings.first
        let label = plain ? edge.label : "\(edge.label)-\(TextValues.name(of: filling))"
        return LimitVariant(label: label, summary: summary, value: value, expectation: expectation)
    }
}

// MARK: - Powers of two and patterns

extension LimitVariants {
    private func powersOfTwo(_ exponents: ClosedRange<Int>, _ others: [UInt64]) -> [LimitVariant] {
        let range = max(exponents.lowerBound, 0)...min(max(exponents.upperBound, 0), 63)
        func isAllowed(_ number: UInt64) -> Bool {
            others.contains(number) || number.nonzeroBitCount == 1 && range.contains(number.trailingZeroBitCount)
        }
        let ends = [UInt64(1) << UInt64(range.lowerBound), UInt64(1) << UInt64(range.upperBound)]
        var candidates = others + ends
        for end in ends { candidates += [end - 1, end + 1, end | end >> 1] }
        if range.lowerBound > 0 { candidates.append(ends[0] >> 1) }
        if range.upperBound < 63 { candidates.append(ends[1] << 1) }
        return Set(candidates + [0]).sorted().map { number in
            LimitVariant(
                label: "\(number)",
                summary: "\(number)",
                value: .number(number),
                expectation: isAllowed(number) ? .kept : .rejected
            )
        }
    }

    private func broken(_ source: String) -> [LimitVariant] {
        guard let pattern = TextPattern(source), index.isText(site.field.type.value) else { return [] }
        let candidates = [
            ("space", "a b"), ("cjk", "汉字"), ("sign", "a!b"), ("letters", "abc"), ("digits", "123"), ("upper", "ABC"),
            ("dash", "-"), ("empty", ""), ("literal", TextPattern.literal(of: source)),
        ]
        let siblings = SiblingLimits(site)
        let broken = candidates.first { _, text in
            !pattern.matches(text) && siblings.keep(text) && !(text.isEmpty && site.field.emptyIsMissing)
        }
        guard let (label, text) = broken else { return [] }
        let variant = LimitVariant(label: label, summary: "\"\(text)\"", value: .string(text), expectation: .rejected)
        guard case .string(let example) = value, pattern.matches(example) else { return [variant] }
        return [
            LimitVariant(label: "example", summary: "\"\(example)\"", value: value, expectation: .kept), variant,
        ]
    }
}
