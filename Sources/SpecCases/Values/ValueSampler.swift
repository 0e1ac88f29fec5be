import SDKSpec

/// Makes up values for parameters that an example leaves out.
struct ValueSampler {
    let index: SpecificationIndex

    /// Lists and maps further in are empty: types may hold themselves by them.
    private static let deepestList = 6
    /// Records end somewhere, whatever the types say: with several in each, they are many.
    private static let deepestRecord = 10

    /// A value that a field may have, its limits kept where that is easy.
    func value(of field: Field) -> CaseValue {
        value(of: field, depth: 0)
    }

    /// A value of a type.
    func value(of type: TypeReference) -> CaseValue {
        value(of: type, depth: 0)
    }

    private func value(of field: Field, depth: Int) -> CaseValue {
        let sample = value(of: field.type.value, depth: depth)
        let whole = field.limits.filter { $0.part == nil } + index.textDemands(of: field.type.value)
        switch sample {
        case .string where index.isText(field.type.value) && !whole.allSatisfy({ $0.isKept(by: sample) }):
            return FittingTexts(whole).first().map { .string($0) } ?? sample
        case .number: return number(within: whole) ?? sample
        case .array(let items) where items.count == 1:
            let count = leastItems(whole)
            return count > 1 ? .items(count, of: ItemValues.varied(items[0], of: field.type.value, index)) : sample
        case .hole where field.type.value.unwrapped == .bytes: return file(within: whole) ?? sample
        case .object(let members) where members.count == 1 && field.type.value.type(of: .keys) != nil:
            return entries(of: field, members[0])
        case .null, .bool, .string, .array, .object, .hole: return sample
        }
    }

    private func number(within limits: [Limit]) -> CaseValue? {
        let bounds = limits.flatMap { limit -> [String] in
            switch limit.rule {
            case .range(let minimum, let maximum, unit: .value): [minimum, maximum].compactMap { $0.map(String.init) }
            case .powerOfTwo(let exponents, let others):
                others.map(String.init) + ["\(UInt64(1) << UInt64(min(max(exponents.lowerBound, 0), 63)))"]
            case .range, .pattern: []
            }
        }
        let candidates = (["1"] + bounds + ["0"]).map { CaseValue.number($0) }
        return candidates.first { number in limits.allSatisfy { $0.isKept(by: number) } }
    }

    private func leastItems(_ limits: [Limit]) -> Int {
        limits.reduce(1) { least, limit in
            if case .range(let minimum?, _, unit: .items) = limit.rule { max(least, minimum) } else { least }
        }
    }

    /// A map of as many entries as there must be, its keys and values within their own limits.
    private func entries(of field: Field, _ sample: CaseValue.Member) -> CaseValue {
        guard let type = field.type.value.type(of: .keys) else { return .object([sample]) }
        let key = fitting(.key(sample.name, as: type, index), field.limits.of(.keys))
        let value = fitting(sample.value, field.limits.of(.values))
        let count = leastItems(field.limits.filter { $0.part == nil })
        let keys = DistinctKeys(like: key.keyText ?? sample.name, of: type, field.limits.of(.keys), index)
        let several = count > 1 ? keys.entries(count, of: value) : nil
        return several ?? .object([.init(key.keyText ?? sample.name, value)])
    }

    /// A value itself, or one like it that keeps limits.
    private func fitting(_ value: CaseValue, _ limits: [Limit]) -> CaseValue {
        if limits.allSatisfy({ $0.isKept(by: value) }) { return value }
        switch value {
        case .string: return FittingTexts(limits).first().map { .string($0) } ?? value
        case .number: return number(within: limits) ?? value
        case .null, .bool, .array, .object, .hole: return value
        }
    }

    /// A file of as many bytes as there must be; nil where one will do.
    private func file(within limits: [Limit]) -> CaseValue? {
        for limit in limits {
            guard case .range(let minimum?, _, unit: .bytes) = limit.rule, minimum > 1 else { continue }
            return .file(.repeated("a", times: minimum))
        }
        return nil
    }

    private func value(of type: TypeReference, depth: Int) -> CaseValue {
        switch type {
        case .string: return .string("sample")
        case .int, .uint, .double: return .number(1)
        case .bool: return .bool(true)
        case .json: return .object([])
        case .bytes: return .bytes("AA==")
        case .void, .handler: return .null
        case .optional(let wrapped): return value(of: wrapped, depth: depth)
        case .list(let element):
            return .array(depth < Self.deepestList ? [value(of: element, depth: depth + 1)] : [])
        case .map(let key, let element):
            guard depth < Self.deepestList, let name = value(of: key, depth: depth + 1).keyText else {
                return .object([])
            }
            return .object([.init(name, value(of: element, depth: depth + 1))])
        case .named(let name): return value(ofNamed: name, depth: depth)
        }
    }

    private func value(ofNamed name: String, depth: Int) -> CaseValue {
        switch index.types[name]?.shape {
        case .identifier(let forms)?:
            let form = forms.first.map { $0.prefix + ($0.part == nil ? "" : "sample") } ?? "sample"
            return fitting(.string(form), index.textDemands(of: .named(name)))
        case .enumeration(let raw, let values)?:
            return values.first.map { ExampleTranslator.raw($0.wire, as: raw) } ?? .string("sample")
        case .record(let fields)?: return depth < Self.deepestRecord ? record(fields, depth: depth) : .null
        case .union(let tag, let cases)?:
            guard depth < Self.deepestRecord, let entry = cases.first else { return .null }
            let payload = value(of: entry.payload.value, depth: depth + 1)
            guard let member = index.tagMember(of: .named(name)), case .object(let members) = payload,
                let wire = index.wire(of: entry.tagValue.value, in: tag.value),
                case .enumeration(let raw, _)? = index.types[tag.value]?.shape
            else { return payload }
            return .object([.init(member, ExampleTranslator.raw(wire, as: raw))] + members)
        case nil: return .null
        }
    }

    /// The fields that must be there, a union's tag in agreement with its payload.
    private func record(_ fields: [Field], depth: Int) -> CaseValue {
        var members: [CaseValue.Member] = []
        for field in fields where field.isRequired {
            let value = tag(field, of: fields) ?? value(of: field, depth: depth + 1)
            members.append(.init(field.name.value, value))
        }
        return .object(members)
    }

    private func tag(_ field: Field, of fields: [Field]) -> CaseValue? {
        guard let union = fields.first(where: { $0.tagField?.value == field.name.value && $0.isRequired }),
            case .named(let name) = union.type.value.unwrapped,
            case .union(let tagType, let cases)? = index.types[name]?.shape,
            case .enumeration(let raw, let values)? = index.types[tagType.value]?.shape,
            let value = values.named(cases.first?.tagValue.value)
        else { return nil }
        return ExampleTranslator.raw(value.wire, as: raw)
    }
}
