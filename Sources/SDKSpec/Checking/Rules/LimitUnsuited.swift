/// A limit's unit measures values of the field's type.
struct LimitUnsuited: Rule {
    static let summary = "A limit measures what it is of: bytes of texts, items of lists, the value of numbers."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, field) in context.fields {
            for limit in field.limits {
                guard let problem = Self.problem(of: limit, on: field.type.value, context.index) else { continue }
                diagnostics.add(finding(problem, at: limit.location))
            }
        }
    }

    private static func problem(of limit: Limit, on type: TypeReference, _ index: SpecificationIndex) -> String? {
        guard let part = limit.part else { return problem(of: limit.rule, on: type.unwrapped, index) }
        guard let partType = type.type(of: part) else {
            return "`\(type.unwrapped)` is no map, so it has no \(part.rawValue)"
        }
        return problem(of: limit.rule, on: partType.unwrapped, index)
    }

    private static func problem(
        of rule: Limit.Rule,
        on type: TypeReference,
        _ index: SpecificationIndex
    ) -> String? {
        switch rule {
        case .range(_, _, let unit):
            return measures(unit, type, index) ? nil : "`\(unit.rawValue)` doesn't measure `\(type)`"
        case .powerOfTwo:
            return isNumber(type, index) ? nil : "`\(type)` is no number, so no power of two"
        case .pattern:
            return isText(type, index) ? nil : "`\(type)` is no text, so it has no pattern"
        }
    }

    private static func measures(_ unit: LimitUnit, _ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        switch unit {
        case .utf8Bytes, .unicodeScalars, .utf16Units: isText(type, index)
        case .items: type.isList || type.isDictionary
        case .value: isNumber(type, index)
        case .encodedBytes: true
        }
    }

    private static func isText(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        if type == .string { return true }
        guard case .named(let name) = type else { return false }
        switch index.types[name]?.shape {
        case .identifier, .enumeration(.string, _): return true
        default: return false
        }
    }

    private static func isNumber(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        if type.isNumber { return true }
        guard case .named(let name) = type, case .enumeration(let raw, _)? = index.types[name]?.shape else {
            return false
        }
        return raw.isNumber
    }
}

extension TypeReference {
    /// Whether it is a map.
    var isDictionary: Bool {
        if case .map = self { true } else { false }
    }
}
