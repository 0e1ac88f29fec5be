import SDKSpec

/// Values for a part of the arguments that a world hasn't seen before, another for each number from 1.
enum NewValues {
    /// A text or number that the number is put behind, or added to.
    case counted(CaseValue)
    /// Values written out.
    case listed([CaseValue])

    /// The value of a number.
    func value(_ number: Int) -> CaseValue {
        switch self {
        case .counted(.number(let digits)): .number((Int(digits) ?? 0) + number)
        case .counted(let text): CaseValue.counted(text).filled(counting: number)
        case .listed(let values): values[min(number, values.count) - 1]
        }
    }

    /// A value that the runner counts on from a number; nil where it can't.
    func counted(from first: Int) -> CaseValue? {
        switch self {
        case .counted(.number(let digits)): .counted(.number((Int(digits) ?? 0) + first - 1))
        case .counted(let text): .counted(text, from: first)
        case .listed: nil
        }
    }
}

extension NewValues {
    /// Values like an example, the way that reads best first.
    ///
    /// - Parameters:
    ///   - example: What the example gives for the part.
    ///   - field: The parameter or field that the part is, with its limits.
    ///   - count: How many are needed.
    ///   - known: What the world has seen already.
    static func candidates(
        like example: CaseValue,
        for field: Field,
        _ count: Int,
        avoiding known: KnownValues,
        _ index: SpecificationIndex
    ) -> [NewValues] {
        let type = field.type.value.elementOrSelf
        switch example {
        case .string(let text) where index.isText(type):
            let isFree = index.isFree(type)
            let starts = (isFree ? [text, "\(text)-", "a", "A", ""] : [text, "\(text)x"])
            let counted = starts.filter { !known.count(behind: $0) }.map { NewValues.counted(.string($0)) }
            guard isFree, count <= mostWrittenOut,
                let texts = FittingTexts(field.limits + index.textDemands(of: type)).distinct(
                    count,
                    avoiding: known.texts.union([text])
                )
            else { return counted }
            return counted + [.listed(texts.map { .string($0) })]
        case .number(let digits) where Int(digits) != nil:
            let starts = [Int(digits) ?? 0] + bounds(field) + [known.largest]
            return starts.filter { start in
                let (end, isBeyond) = start.addingReportingOverflow(count)
                return !isBeyond && !known.numbers.contains { $0 > start && $0 <= end }
            }
            .map { .counted(.number("\($0)")) }
        case .null, .bool, .number, .string, .array, .object, .hole: return []
        }
    }

    /// More calls than these are only made where the runner counts them.
    private static let mostWrittenOut = 300

    private static func bounds(_ field: Field) -> [Int] {
        field.limits.compactMap { limit in
            if case .range(let minimum?, _, unit: .value) = limit.rule, minimum > .min { minimum - 1 } else { nil }
        } + [0]
    }
}

extension SpecificationIndex {
    /// Whether any text is one of a type's values: an identifier may have forms.
    fileprivate func isFree(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type.unwrapped, case .identifier(let forms)? = types[name]?.shape else {
            return true
        }
        return forms.isEmpty
    }
}
