import SDKSpec
import SpecCases

// What is demanded of arguments, and of the values of types.
extension ContractData {
    /// The types that demand something, as one text of JSON: each once, by its name.
    package var types: CaseValue {
        .object(
            index.specification.types.compactMap { type in
                let name = type.name.value
                guard demanding.contains(.named(name)) else { return nil }
                return .init(name, .object(demands(of: type)))
            }
        )
    }

    /// The same of those types alone that the arguments of some calls are made of.
    package func types(of overloads: [Overload]) -> CaseValue {
        let names = Set(index.types(within: overloads.flatMap(\.parameters).map(\.type.value)))
        guard case .object(let members) = types else { return .object([]) }
        return .object(members.filter { names.contains($0.name) })
    }

    private func demands(of type: TypeDeclaration) -> [CaseValue.Member] {
        let name = type.name.value
        var members: [CaseValue.Member] = []
        func add(_ name: String, _ items: [CaseValue]) {
            if !items.isEmpty { members.append(.init(name, .array(items))) }
        }
        add("limits", limits(of: type))
        add("checks", CheckData(type, index, behaviour).values)
        switch type.shape {
        case .record(let fields):
            add("fields", fields.filter(demands).map { parameter($0, owner: name, requiredFact: nil) })
            return members
        case .union(let tag, let cases):
            if let member = type.tagMember?.value, let content = content(of: .named(tag.value)) {
                add("fields", [.object([.init("name", .string(member)), .init("content", .string(content))])])
            }
            return members + union(tag.value, cases, toldBy: type.tagMember?.value)
        case .identifier, .enumeration: return members
        }
    }

    /// What is demanded of a value as a whole: a declared value or form, a pattern.
    private func limits(of type: TypeDeclaration) -> [CaseValue] {
        let name = type.name.value
        var rules: [(fact: FactID, rule: CaseValue)] = []
        if type.demands.closed != nil { rules.append((FactID.closed(type: name), Self.closed(type.shape))) }
        if let pattern = type.demands.pattern {
            rules.append((FactID.pattern(type: name), .object([.init("pattern", .string(pattern.value))])))
        }
        return rules.map { fact, rule in
            .object([
                .fact(fact), .init("rule", rule),
                .init("error", error(index.specification.product.argumentError.value)),
            ])
        }
    }

    private static func closed(_ shape: TypeDeclaration.Shape) -> CaseValue {
        switch shape {
        case .enumeration(let raw, let values):
            .object([.init("oneOf", .array(values.map { ExampleTranslator.raw($0.wire, as: raw) }))])
        case .identifier(let forms): .object([.init("pattern", .string(forms.pattern))])
        case .record, .union: .object([.init("oneOf", .array([]))])
        }
    }

    private func union(_ tag: String, _ cases: [UnionCase], toldBy member: String?) -> [CaseValue.Member] {
        let payloads = cases.compactMap { entry -> CaseValue.Member? in
            guard let content = content(of: entry.payload.value),
                let wire = index.wire(of: entry.tagValue.value, in: tag)
            else { return nil }
            return .init(wire, .string(content))
        }
        let tag = member.map { [CaseValue.Member("tag", .string($0))] } ?? []
        return [.init("cases", .object(payloads))] + tag
    }

    /// Whether a contract refers to those of types.
    package func holdsTypes(_ overload: Overload) -> Bool {
        overload.parameters.contains { demanding.contains($0.type.value) }
    }

    /// Whether a contract has something to say about a field of a record.
    private func demands(_ field: Field) -> Bool {
        Self.hasDemands(field) || demanding.contains(field.type.value)
    }

    /// Whether a field itself demands something, whatever it holds.
    static func hasDemands(_ field: Field) -> Bool { !field.limits.isEmpty || field.emptyIsMissing }

    func parameter(_ field: Field, of overload: Overload) -> CaseValue {
        let name = field.name.value
        // That a control needs something is no fact about the service.
        let isFact = field.isRequired && index.controls[overload.id] == nil
        let fact = isFact ? FactID.required(overload: overload.id, parameter: name) : nil
        let isInGroup = overload.atLeastOne.contains { $0.value.contains(name) }
        return parameter(field, owner: overload.id, requiredFact: fact, isInGroup: isInGroup)
    }

    private func parameter(
        _ field: Field,
        owner: String,
        requiredFact: FactID?,
        isInGroup: Bool = false
    ) -> CaseValue {
        var members: [CaseValue.Member] = [.init("name", .string(field.name.value))]
        if field.isRequired { members.append(.init("isRequired", .bool(true))) }
        if field.emptyIsMissing { members.append(.init("emptyIsMissing", .bool(true))) }
        if field.emptyIsMissing || isInGroup, let value = defaultValue(of: field, owner) {
            members.append(.init("default", value))
        }
        if let requiredFact { members.append(.init("requiredFact", .string(requiredFact.rawValue))) }
        if let edition = field.edition {
            let fact = FactID.edition(overload: owner, parameter: field.name.value)
            members.append(.init("edition", named(edition.value, fact: fact)))
        }
        if !field.limits.isEmpty {
            members.append(.init("limits", .array(field.limits.map { limit($0, of: field, owner: owner) })))
        }
        guard let content = content(of: field.type.value) else { return .object(members) }
        members.append(.init("content", .string(content)))
        if let tag = field.tagField { members.append(.init("tag", .string(tag.value))) }
        return .object(members)
    }

    private func defaultValue(of field: Field, _ owner: String) -> CaseValue? {
        let value = behaviour.defaultValues["\(owner).\(field.name.value)"]
        let constants = ConstantValue(index: index, defaults: behaviour.defaultValues)
        return value.flatMap { constants.value(of: $0) }
    }

    /// Where the types that demand something stand in a value, `[{Message}]`; nil when there are none.
    private func content(of type: TypeReference) -> String? {
        guard demanding.contains(type) else { return nil }
        switch type {
        case .named(let name): return name
        case .optional(let wrapped): return content(of: wrapped)
        case .list(let element): return content(of: element).map { "[\($0)]" }
        case .map(.named(let key), let value) where demanding.contains(.named(key)):
            return "{\(key):\(content(of: value) ?? "")}"
        case .map(_, let value): return content(of: value).map { "{\($0)}" }
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: return nil
        }
    }

    private func limit(_ limit: Limit, of field: Field, owner: String) -> CaseValue {
        let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
        var members: [CaseValue.Member] = [.fact(fact)]
        if let part = limit.part { members.append(.init("part", .string(part.rawValue))) }
        members.append(.init("rule", rule(limit.rule)))
        if limit.excess != .reject { members.append(.init("excess", .string(limit.excess.rawValue))) }
        members.append(.init("error", error(limit.error?.value ?? index.specification.product.argumentError.value)))
        return .object(members)
    }

    private func rule(_ rule: Limit.Rule) -> CaseValue {
        switch rule {
        case .range(let minimum, let maximum, let unit):
            var members: [CaseValue.Member] = []
            if let minimum { members.append(.init("minimum", .number(minimum))) }
            if let maximum { members.append(.init("maximum", .number(maximum))) }
            return .object(members + [.init("unit", .string(unit.rawValue))])
        case .powerOfTwo(let exponents, let others):
            let bounds: [CaseValue] = [.number(exponents.lowerBound), .number(exponents.upperBound)]
            return .object([
                .init("exponents", .array(bounds)), .init("orOneOf", .array(others.map { .number($0) })),
            ])
        case .pattern(let pattern):
            return .object([.init("pattern", .string(pattern))])
        }
    }
}
