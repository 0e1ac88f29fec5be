/// A limit's unit measures values of the field's type.
struct LimitUnsuited: Rule {
    static let summary =
        """
        A limit measures what it is of: bytes of texts, items of lists, the value of numbers; and `nonEmpty` is said of what \
        can be empty.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, field) in context.fields {
            if let location = field.nonEmpty, !Self.canBeEmpty(field.type.value.unwrapped, context.index) {
                let message: Wording = "`\(field.type.value.unwrapped)` is never empty, so `nonEmpty` demands nothing"
                diagnostics.add(
                    finding(message, at: location, help: "leave it out, or say with `limit` what is demanded")
                )
            }
            for limit in field.limits {
                guard let problem = Self.problem(of: limit, on: field.type.value, context.index) else { continue }
                let help = Self.help(for: limit, on: field.type.value, context.index)
                diagnostics.add(finding(problem, at: limit.location, help: help))
            }
        }
    }

    /// Whether a type has a value that counts as missing: a text, a list or an object without anything in it. Of a type
    /// that isn't there another rule tells.
    private static func canBeEmpty(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        switch type {
        case .string, .bytes, .json, .list, .map, .optional: true
        case .int, .uint, .double, .bool: false
        case .void, .handler: true  // Refused for what they are.
        case .named(let name):
            switch index.types[name]?.shape {
            case .enumeration(let raw, _)?: raw == .string
            case .identifier?, .record?, .union?, nil: true
            }
        }
    }

    /// The units that measure what the limit is of; nil where it isn't the unit that is wrong.
    private static func help(for limit: Limit, on type: TypeReference, _ index: SpecificationIndex) -> String? {
        guard case .range = limit.rule, let type = limit.part.map(type.type(of:)) ?? type else { return nil }
        let units = LimitUnit.allCases.filter { measures($0, type.unwrapped, index) }.map { "`\($0.rawValue)`" }
        return "`\(type.unwrapped)` is measured in \(units.joined(separator: " or "))"
    }

    /// What a limit can't measure; nil where it fits the type.
    static func problem(of limit: Limit, on type: TypeReference, _ index: SpecificationIndex) -> Wording? {
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
    ) -> Wording? {
        switch rule {
        case .range(_, _, let unit):
            return measures(unit, type, index) ? nil : "`\(unit.rawValue)` doesn't measure `\(type)`"
        case .powerOfTwo:
            return index.number(type) == nil ? "`\(type)` is no number, so no power of two" : nil
        case .pattern:
            return index.travelsAsText(type) ? nil : "`\(type)` is no text, so it has no pattern"
        }
    }

    private static func measures(_ unit: LimitUnit, _ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        switch unit {
        case .utf8Bytes, .unicodeScalars, .utf16Units: index.travelsAsText(type)
        case .items: type.isList || type.isMap
        case .value: index.number(type) != nil
        case .encodedBytes: true
        case .bytes: type == .bytes
        }
    }
}
