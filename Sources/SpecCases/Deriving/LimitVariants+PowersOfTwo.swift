import SDKSpec

extension LimitVariants {
    /// The numbers named, the ends of the range, their neighbours, and such with two bits.
    func powersOfTwo(_ powers: PowersOfTwo) -> [LimitVariant] {
        let type = site.field.type.value.unwrapped
        let range = powers.range
        let ends = [UInt64(1) << UInt64(range.lowerBound), UInt64(1) << UInt64(range.upperBound)]
        var candidates = powers.others + ends + [0]
        for end in ends { candidates += [end - 1, end < .max ? end + 1 : end, end | end >> 1] }
        if range.lowerBound > 0 { candidates.append(ends[0] >> 1) }
        if range.upperBound < 63 { candidates.append(ends[1] << 1) }
        return Set(candidates).filter { Int(exactly: $0).map(type.holds) ?? (type == .uint) }.sorted().map { number in
            LimitVariant(
                label: "\(number)",
                summary: "\(number)",
                value: .number(number),
                expectation: powers.allow(number) ? .kept : .rejected
            )
        }
    }
}
