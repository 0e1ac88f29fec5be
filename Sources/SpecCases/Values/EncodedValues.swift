import SDKSpec

/// Values by the bytes of their JSON: the first text in the value is made longer.
struct EncodedValues: SizedValues {
    let fillings = ["a", "汉"]
    private let value: CaseValue
    private let type: TypeReference
    private let complete: CompleteValues

    init(site: LimitSite, value: CaseValue, context: DerivationContext) {
        self.value = value
        complete = CompleteValues(context.index, context.behaviour)
        var tag: CaseValue?
        if let name = site.field.tagField?.value {
            tag = site.arguments[(site.path.dropLast() + [.member(name)])[...]]
        }
        type = context.index.type(of: site.field, taggedBy: tag)
    }

    func value(_ size: Int, filling: String) -> CaseValue? {
        guard !value.hasHoles, let path = Self.text(in: value), let own = self.size(of: value) else { return nil }
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

    /// The way to the first text.
    private static func text(in value: CaseValue) -> [CaseValue.PathStep]? {
        switch value {
        case .string: return []
        case .array(let items):
            for (index, item) in items.enumerated() {
                if let path = text(in: item) { return [.item(index)] + path }
            }
            return nil
        case .object(let members):
            for member in members {
                if let path = text(in: member.value) { return [.member(member.name)] + path }
            }
            return nil
        case .null, .bool, .number, .hole: return nil
        }
    }
}
