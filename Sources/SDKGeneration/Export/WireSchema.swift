import SDKSpec
import SpecCases

/// JSON Schemas of what travels: types with their limits, as far as JSON Schema can say them. What it can't, such as a
/// size in bytes, stands in the description and under `x-limits`.
///
/// The keywords are those that draft 7 and draft 2020-12 have in common; beside a `$ref` nothing else stands, because
/// draft 7 would pass over it.
struct WireSchema {
    /// What references to types begin with, such as `#/$defs/`.
    let referencePrefix: String
    /// What types are by their names.
    let index: SpecificationIndex
    /// The values of defaults, by owner and name.
    let defaults: [String: TypedExpression]

    typealias Members = [(name: String, value: OrderedJSON)]

    /// A value of a type.
    func schema(_ type: TypeReference) -> OrderedJSON { .object(members(type)) }

    /// A parameter of a call, or a field of a record.
    func schema(_ field: Field, of owner: String) -> OrderedJSON {
        var own: Members = [("description", .string(description(of: field)))]
        let limits = field.limits.compactMap(\.refusal)
        if field.isRequired, field.emptyIsMissing { own += least(field.type.value) }
        own += limits.flatMap { bounds($0, of: field.type.value) }
        if let value = defaultValue(of: field, owner) { own.append(("default", value)) }
        if !field.limits.isEmpty { own.append(("x-limits", .array(field.limits.map(Self.words)))) }
        if !field.surfaceNames.isEmpty {
            own.append(("x-surfaces", .object(field.surfaceNames.sortedByName.map { ($0.surface, .string($0.text)) })))
        }
        let type = members(field.type.value)
        let isReference = type.contains { $0.name == "$ref" }
        return .object(isReference ? [("allOf", .array([.object(type)]))] + own : Self.merged(type + own))
    }

    /// Each name once. Of several bounds the tightest holds, and what else comes twice holds together.
    private static func merged(_ members: Members) -> Members {
        var merged: Members = []
        var others: [OrderedJSON] = []
        for member in members {
            guard let place = merged.firstIndex(where: { $0.name == member.name }) else {
                merged.append(member)
                continue
            }
            switch (merged[place].value, member.value) {
            case (.integer(let one), .integer(let other)):
                let isLeast = member.name.hasPrefix("min")
                merged[place].value = .integer(isLeast ? max(one, other) : min(one, other))
            case let (one, other) where "\(one)" != "\(other)": others.append(.object([member]))
            default: break  // Says the same again.
            }
        }
        return others.isEmpty ? merged : merged + [("allOf", .array(others))]
    }

    /// The arguments of a call, all of which have to be given that have no default.
    func arguments(_ overload: Overload) -> Members {
        object(overload.parameters, of: overload.id) { $0.isRequired }
    }

    /// A record. What may be null is left out when it is.
    func object(_ fields: [Field], of record: String) -> Members {
        object(fields, of: record) { $0.isRequired && $0.type.value != .json }
    }

    private func object(_ fields: [Field], of owner: String, isRequired: (Field) -> Bool) -> Members {
        var members: Members = [
            ("type", .string("object")), ("properties", .object(fields.map { ($0.name.value, schema($0, of: owner)) })),
        ]
        let required = fields.filter(isRequired).map { OrderedJSON.string($0.name.value) }
        if !required.isEmpty { members.append(("required", .array(required))) }
        return members
    }

    /// A declared type.
    func schema(_ type: TypeDeclaration) -> OrderedJSON {
        var members: Members = [("description", .string(type.summary))]
        switch type.shape {
        case .identifier(let forms):
            members.append(("type", .string("string")))
            if let pattern = type.demands.pattern {
                members.append(("pattern", .string(pattern.value)))
            } else if type.demands.closed != nil, !forms.isEmpty {
                members.append(("pattern", .string(forms.pattern)))
            }
            if !forms.isEmpty { members.append(("x-forms", .array(forms.map { .string($0.text) }))) }
        case .enumeration(let raw, let values):
            members += self.members(raw)
            // Of an open enumeration these are the values that are known; others may come.
            let known = OrderedJSON.array(values.map { value($0, raw) })
            members.append((type.demands.closed == nil ? "examples" : "enum", known))
            members.append(("x-values", .object(values.map { ($0.wire, .string($0.summary)) })))
        case .record(let fields): members += object(fields, of: type.name.value)
        case .union(let tag, let cases):
            let cases = self.cases(cases, tag: tag.value, member: type.tagMember?.value)
            members.append(("anyOf", .array(cases)))
            members.append(("x-tag", .string(tag.value)))
        }
        return .object(members)
    }

    /// What the cases of a union are on the wire: their payloads, and where a member of the value itself says which case
    /// it is, that too.
    private func cases(_ cases: [UnionCase], tag: String, member: String?) -> [OrderedJSON] {
        let payloads = cases.map { schema($0.payload.value) }
        guard let member, let tag = index.types[tag], case .enumeration(let raw, let values) = tag.shape else {
            return payloads
        }
        let told = zip(cases, payloads).map { each, payload -> OrderedJSON in
            guard let value = values.meant(by: each.tagValue.value) else { return payload }
            let isCase = object(with: member, [("const", self.value(value, raw))])
            return .object([("allOf", .array([payload, isCase]))])
        }
        // Of an open enumeration other values may come, with whatever belongs to them.
        let known = OrderedJSON.object([("enum", .array(values.map { value($0, raw) }))])
        return told + (tag.demands.closed == nil ? [object(with: member, [("not", known)])] : [])
    }

    private func object(with member: String, _ demands: Members) -> OrderedJSON {
        .object([
            ("type", .string("object")), ("properties", .object([(member, .object(demands))])),
            ("required", .array([.string(member)])),
        ])
    }

    private func value(_ value: EnumerationValue, _ raw: TypeReference) -> OrderedJSON {
        if raw == .string { return .string(value.wire) }
        // The largest ones fit no `Int`.
        return .number(value.wire)
    }

    private func members(_ type: TypeReference) -> Members {
        switch type {
        case .string: [("type", .string("string"))]
        case .int: [("type", .string("integer"))]
        case .uint: [("type", .string("integer")), ("minimum", .integer(0))]
        case .double: [("type", .string("number"))]
        case .bool: [("type", .string("boolean"))]
        case .json: []
        case .bytes:
            [
                ("type", .string("object")),
                ("properties", .object([("$bytes", .object([("type", .string("string"))]))])),
                ("required", .array([.string("$bytes")])),
            ]
        case .void, .handler: [("type", .string("null"))]
        case .named(let name): [("$ref", .string(referencePrefix + name))]
        case .list(let element): [("type", .string("array")), ("items", schema(element))]
        case .map(_, let value): [("type", .string("object")), ("additionalProperties", schema(value))]
        case .optional(let wrapped): [("anyOf", .array([schema(wrapped), .object([("type", .string("null"))])]))]
        }
    }
}

// Limits and defaults.
extension WireSchema {
    /// The value that is taken where none is given, as it would be written on the wire; nil where nothing is.
    private func defaultValue(of field: Field, _ owner: String) -> OrderedJSON? {
        let value = defaults["\(owner).\(field.name.value)"]
        let written = value.flatMap { ConstantValue(index: index, defaults: defaults).value(of: $0) }
        return written == .null ? nil : written.flatMap(OrderedJSON.init)
    }

    private func description(of field: Field) -> String {
        let limits = field.limits.map { Self.sentence($0) }
        return ([field.summary] + limits).joined(separator: " ")
    }

    private func least(_ type: TypeReference) -> Members {
        switch type.unwrapped {
        case .string: [("minLength", .integer(1))]
        case .list: [("minItems", .integer(1))]
        case .map: [("minProperties", .integer(1))]
        case .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .named, .optional: []
        }
    }

    /// A limit in the words of JSON Schema; none where it has no words for it, or where the value may be absent, which
    /// has them stand elsewhere.
    private func bounds(_ limit: Limit, of type: TypeReference) -> Members {
        guard limit.part == nil, !type.isOptional else { return [] }
        switch limit.rule {
        case .pattern(let pattern): return [("pattern", .string(pattern))]
        case .powerOfTwo: return []
        case .range(let minimum, let maximum, let unit):
            guard let words = Self.keywords(unit, type) else { return [] }
            let bounds = [(words.least, minimum), (words.most, maximum)]
            return bounds.compactMap { name, bound in bound.map { (name, .integer($0)) } }
        }
    }

    private static func keywords(_ unit: LimitUnit, _ type: TypeReference) -> (least: String, most: String)? {
        switch (unit, type) {
        case (.items, .list): ("minItems", "maxItems")
        case (.items, .map): ("minProperties", "maxProperties")
        case (.value, .int), (.value, .uint), (.value, .double): ("minimum", "maximum")
        // What JSON Schema calls characters are scalars.
        case (.unicodeScalars, .string): ("minLength", "maxLength")
        // JSON Schema has no word for it: it stands in the description.
        case (.items, _), (.value, _), (.unicodeScalars, _), (.utf8Bytes, _), (.utf16Units, _), (.encodedBytes, _),
            (.bytes, _):
            nil
        }
    }

    /// A limit as a sentence.
    private static func sentence(_ limit: Limit) -> String {
        let beyond =
            switch limit.excess {
            case .reject: "."
            case .truncate where limit.refusal != nil: "; what is beyond is cut off, less is refused."
            case .truncate: "; what is beyond is cut off."
            case .clamp: "; beyond that the nearest is taken."
            }
        return limit.demand + beyond
    }

    private static func words(_ limit: Limit) -> OrderedJSON {
        var members: Members = []
        if let name = limit.name { members.append(("name", .string(name))) }
        if let part = limit.part { members.append(("of", .string(part.rawValue))) }
        switch limit.rule {
        case .range(let minimum, let maximum, let unit):
            if let minimum { members.append(("min", .integer(minimum))) }
            if let maximum { members.append(("max", .integer(maximum))) }
            members.append(("unit", .string(unit.rawValue)))
        case .powerOfTwo(let exponents, let others):
            members.append(("exponents", .array([.integer(exponents.lowerBound), .integer(exponents.upperBound)])))
            members.append(("orOneOf", .array(others.map { .string(String($0)) })))
        case .pattern(let pattern): members.append(("pattern", .string(pattern)))
        }
        members.append(("excess", .string(limit.excess.rawValue)))
        if let error = limit.error { members.append(("error", .string(error.value))) }
        return .object(members)
    }
}

extension IdentifierForm {
    /// `C2C${userID}`.
    fileprivate var text: String { prefix + (part.map { "${\($0)}" } ?? "") }
}
