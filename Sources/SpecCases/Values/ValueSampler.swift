import SDKSpec

/// Makes up values for parameters that an example leaves out.
struct ValueSampler {
    let index: SpecificationIndex

    /// Nested records end somewhere, whatever the types say.
    private static let deepest = 6

    /// A value that a field may have, its limits kept where that is easy.
    func value(of field: Field) -> CaseValue {
        value(of: field, depth: 0)
    }

    /// A value of a type.
    func value(of type: TypeReference) -> CaseValue {
        value(of: type, depth: 0)
    }

    private func value(of field: Field, depth: Int) -> CaseValue {
        for limit in field.limits where limit.part == nil {
            switch limit.rule {
            case .range(let minimum?, _, unit: .value): return .number(minimum)
            case .powerOfTwo(let exponents, let others):
                let smallest = UInt64(1) << UInt64(min(max(exponents.lowerBound, 0), 63))
                return .number(others.first ?? smallest)
            case .pattern(let pattern): return .string(Self.text(for: pattern))
            case .range: continue
            }
        }
        return value(of: field.type.value, depth: depth)
    }

    private func value(of type: TypeReference, depth: Int) -> CaseValue {
        guard depth < Self.deepest else { return .null }
        switch type {
        case .string: return .string("sample")
        case .int, .uint, .double: return .number(1)
        case .bool: return .bool(true)
        case .json: return .object([])
        case .bytes: return .object([.init("$bytes", .string("AA=="))])
        case .void, .handler: return .null
        case .optional(let wrapped): return value(of: wrapped, depth: depth)
        case .list(let element): return .array([value(of: element, depth: depth + 1)])
        case .map(let key, let element):
            guard case .string(let name) = value(of: key, depth: depth + 1) else { return .object([]) }
            return .object([.init(name, value(of: element, depth: depth + 1))])
        case .named(let name): return value(ofNamed: name, depth: depth)
        }
    }

    private func value(ofNamed name: String, depth: Int) -> CaseValue {
        switch index.types[name]?.shape {
        case .identifier(let forms)?:
            guard let form = forms.first else { return .string("sample") }
            return .string(form.prefix + (form.part == nil ? "" : "sample"))
        case .enumeration(let raw, let values)?:
            return values.first.map { ExampleTranslator.raw($0.wire, as: raw) } ?? .string("sample")
        case .record(let fields)?: return record(fields, depth: depth)
        case .union(_, let cases)?:
            return cases.first.map { value(of: $0.payload.value, depth: depth + 1) } ?? .null
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
            let value = values.first(where: { $0.name.value == cases.first?.tagValue.value })
        else { return nil }
        return ExampleTranslator.raw(value.wire, as: raw)
    }

    private static func text(for pattern: String) -> String {
        let start = TextPattern.start(of: pattern)
        var candidates = ["sample", "a", "A", "1", "123456", "sample@example.com", "12:00", "2020-01-01"]
        candidates += ["sample", "a", "1", ""].map { start + $0 }
        let pattern = TextPattern(pattern)
        return candidates.first { pattern?.matches($0) ?? true } ?? "sample"
    }
}
