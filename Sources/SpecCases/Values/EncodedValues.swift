import SDKSpec

/// Values by the bytes of their JSON: a text in the value is made longer. Where anything may stand, a text stands for it.
struct EncodedValues: SizedValues {
    let fillings = ["a", "汉"]
    private let value: CaseValue
    private let type: TypeReference
    /// Where the text stands; nil where there can't be any.
    private let path: [CaseValue.PathStep]?
    private let complete: CompleteValues

    init(site: LimitSite, value: CaseValue, context: DerivationContext) {
        complete = CompleteValues(context.index, context.behaviour)
        type = context.index.type(of: site.field) { site.arguments[(site.path.dropLast() + [.member($0)])[...]] }
        path = TextSearch(context: context).path(in: value, as: type)
        if let path, case .string? = value[path[...]] {
            self.value = value
        } else {
            self.value = path.map { value.replacing($0[...], with: .string("")) } ?? value
        }
    }

    func value(_ size: Int, filling: String) -> CaseValue? {
        guard !value.hasHoles, let path, let own = self.size(of: value) else { return nil }
        if own == size, filling == fillings.first { return value }
        // A text that was a tag means another thing once it is longer, so what is made is measured again.
        var missing = size - own
        for _ in 1...2 {
            guard let made = longer(by: missing, at: path, filling), let found = self.size(of: made) else { return nil }
            if found == size { return made }
            missing += size - found
        }
        return nil
    }

    private func size(of value: CaseValue) -> Int? { complete.value(value.filled(), as: type).encodedSize }

    /// The value with a text that has so many bytes more.
    private func longer(by bytes: Int, at path: [CaseValue.PathStep], _ filling: String) -> CaseValue? {
        guard bytes >= 0, case .string(let text)? = value[path[...]] else { return nil }
        let width = filling.utf8.count
        let end = String("a", times: bytes % width) + text
        return value.replacing(path[...], with: .repeated(filling, times: bytes / width, then: end))
    }
}
