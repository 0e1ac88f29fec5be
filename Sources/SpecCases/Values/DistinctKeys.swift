import SDKSpec

/// Keys of a map, none twice, that keep what keys are held to.
struct DistinctKeys {
    /// As many are written out where they can't be counted.
    private static let mostWrittenOut = 200

    private let example: CaseValue
    private let type: TypeReference
    private let limits: [Limit]
    private let index: SpecificationIndex

    /// - Parameters:
    ///   - name: A key that the map has.
    ///   - type: The type of its keys.
    ///   - limits: What keys are held to, as limits of a value by itself.
    init(like name: String, of type: TypeReference, _ limits: [Limit], _ index: SpecificationIndex) {
        example = .key(name, as: type, index)
        self.type = type
        self.limits = limits + index.textDemands(of: type)
        self.index = index
    }

    /// A map of so many entries that all hold the same, or each what is counted up; nil when so many keys aren't found.
    func entries(_ count: Int, of value: CaseValue) -> CaseValue? {
        if let key = counted(count) { return .entries(count, key: key, value: value) }
        guard count <= Self.mostWrittenOut, let keys = writtenOut(count) else { return nil }
        return .object(keys.enumerated().map { .init($1, value.filled(counting: $0 + 1)) })
    }

    /// A key that is counted up: the example's, or as much of its beginning as leaves room for the numbers.
    private func counted(_ count: Int) -> CaseValue? {
        switch example {
        case .number(let digits): first([.number(0)] + numbers(before: digits), count)
        case .string(let text): first(starts(of: text).map { .string($0) }, count)
        case .null, .bool, .array, .object, .hole: nil
        }
    }

    private func numbers(before digits: String) -> [CaseValue] {
        guard let number = Int(digits), number > .min else { return [] }
        return [.number(number - 1)]
    }

    private func first(_ starts: [CaseValue], _ count: Int) -> CaseValue? {
        starts.lazy.map { .counted($0) }.first { key in [1, count].allSatisfy { keep(key.filled(counting: $0)) } }
    }

    private func starts(of text: String) -> [String] {
        let scalars = text.unicodeScalars
        return (0...scalars.count).map { String(String.UnicodeScalarView(scalars.dropLast($0))) }
    }

    private func keep(_ key: CaseValue) -> Bool {
        limits.allSatisfy { $0.isKept(by: key) } && TypeDemandBreaches(index: index).facts(in: key, as: type).isEmpty
    }

    private func writtenOut(_ count: Int) -> [String]? {
        guard case .named(let name) = type.unwrapped, case .enumeration(let raw, let values)? = index.types[name]?.shape
        else { return FittingTexts(limits).distinct(count) }
        let keys = values.map { ExampleTranslator.raw($0.wire, as: raw) }.filter(keep).compactMap(\.keyText)
        return keys.count < count ? nil : Array(keys.prefix(count))
    }
}
