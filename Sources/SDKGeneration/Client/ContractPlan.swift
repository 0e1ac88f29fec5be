import SDKSpec
import SpecCases

/// What the template of contracts says: a text of JSON a method.
///
/// Texts cost the compiler nothing, whereas the same as Swift expressions would take it as long as the methods do.
struct ContractPlan {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The values of `Client/Contracts`.
    var values: TemplateValues {
        var contracts: [TemplateValues] = []
        var names: [SwiftLayout] = []
        for method in input.specification.methods {
            for overload in method.overloads {
                let lines = contract(overload, of: method).lines(width: SwiftText.width - 8)
                let name = SwiftNames.identifier(SwiftNames.constant(overload.id))
                names.append(.text(name))
                contracts.append([
                    "doc": .text(DocComment("What `\(overload.id)` demands.").text(indent: 4)),
                    "name": .text(name),
                    "value": .text(SwiftText.rawLines(lines, indent: 8)),
                ])
            }
        }
        let all = SwiftLayout.array(names)
            .text(indent: 4, before: "\(input.options.access.modifier)static let all: [MethodContract] = ".count)
        return [
            "contracts": .records(contracts),
            "namespace": .text(input.names.contracts),
            "all": .text(all),
        ]
    }

    private func contract(_ overload: Overload, of method: MethodDeclaration) -> CaseValue {
        let name = method.name.value
        var members: [CaseValue.Member] = [.init("id", .string(overload.id)), .init("method", .string(name))]
        func add(_ name: String, _ items: [CaseValue]) {
            if !items.isEmpty { members.append(.init(name, .array(items))) }
        }
        let surfaces = input.specification.product.surfaces.compactMap { surface in
            method.surfaceNames[surface.name].map { CaseValue.Member(surface.name, .string($0)) }
        }
        if !surfaces.isEmpty { members.append(.init("surfaceNames", .object(surfaces))) }
        if overload.passing == .positional { members.append(.init("passing", .string("positional"))) }
        add("parameters", overload.parameters.map { parameter($0, of: overload) })
        add("atLeastOne", combinations(overload.atLeastOne) { FactID.atLeastOne(overload: overload.id, number: $0) })
        add("notTogether", combinations(overload.notTogether) { FactID.notTogether(overload: overload.id, number: $0) })
        add("checks", CheckPlan(overload, input).values)
        add("gates", method.gates.map { .string($0.value) })
        if let edition = method.edition { members.append(.init("edition", .string(edition.value))) }
        if let rate = method.rate { members.append(.init("rate", self.rate(rate, of: name))) }
        if let quota = method.quota { members.append(.init("quota", self.quota(quota, of: name))) }
        members.append(.init("argumentError", error(input.specification.product.argumentError.value)))
        return .object(members)
    }

    private func combinations(_ groups: [Located<[String]>], fact: (Int) -> String) -> [CaseValue] {
        groups.enumerated().map { position, group in
            .object([.init("fact", .string(fact(position + 1))), .init("names", .strings(group.value))])
        }
    }

    private func rate(_ rate: Rate, of method: String) -> CaseValue {
        let window = rate.methods.first.flatMap { $0 == method ? nil : FactID.rate(method: $0) }
        return .object(
            [.init("fact", .string(FactID.rate(method: method)))]
                + (window.map { [.init("window", .string($0))] } ?? []) + [
                    .init("calls", .number(rate.calls)), .init("seconds", .number(rate.seconds)),
                    .init("scope", .string(rate.scope.rawValue)), .init("error", error(rate.error.value)),
                ]
        )
    }

    private func quota(_ quota: Quota, of method: String) -> CaseValue {
        let maximum = quota.figures(input.behaviour).map { CaseValue.Member($0.edition, .number($0.count)) }
        let constant = quota.constant.map { [CaseValue.Member("constant", .string($0.value))] } ?? []
        return .object(
            [.init("fact", .string(FactID.quota(method: method))), .init("maximum", .object(maximum))] + constant
                + [.init("error", error(quota.error.value))]
        )
    }

    /// The code of an error of the spec.
    private func error(_ name: String) -> CaseValue {
        let code = input.index.errors[name]?.code
        return .object([.init("name", .string(name))] + (code.map { [.init("number", .number($0))] } ?? []))
    }
}

// MARK: - Parameters and limits

extension ContractPlan {
    private func parameter(_ field: Field, of overload: Overload) -> CaseValue {
        let name = field.name.value
        let fact = field.isRequired ? FactID.required(overload: overload.id, parameter: name) : nil
        return parameter(field, owner: overload.id, requiredFact: fact, above: [])
    }

    private func parameter(_ field: Field, owner: String, requiredFact: String?, above: Set<String>) -> CaseValue {
        var members: [CaseValue.Member] = [.init("name", .string(field.name.value))]
        if field.isRequired { members.append(.init("isRequired", .bool(true))) }
        if field.emptyIsMissing { members.append(.init("emptyIsMissing", .bool(true))) }
        if let requiredFact { members.append(.init("requiredFact", .string(requiredFact))) }
        if let edition = field.edition { members.append(.init("edition", .string(edition.value))) }
        if !field.limits.isEmpty {
            members.append(.init("limits", .array(field.limits.map { limit($0, of: field, owner: owner) })))
        }
        let fields = nestedFields(of: field.type.value, above: above)
        if !fields.isEmpty { members.append(.init("fields", .array(fields))) }
        return .object(members)
    }

    /// The fields of a record, or of the records in a list, that have something to demand.
    private func nestedFields(of type: TypeReference, above: Set<String>) -> [CaseValue] {
        switch type {
        case .optional(let wrapped), .list(let wrapped):
            return nestedFields(of: wrapped, above: above)
        case .named(let name):
            guard !above.contains(name), case .record(let fields)? = input.index.types[name]?.shape else { return [] }
            let above = above.union([name])
            return fields.compactMap { field in
                let demands = !field.limits.isEmpty || field.emptyIsMissing
                guard demands || !nestedFields(of: field.type.value, above: above).isEmpty else { return nil }
                return parameter(field, owner: name, requiredFact: nil, above: above)
            }
        default:
            return []
        }
    }

    private func limit(_ limit: Limit, of field: Field, owner: String) -> CaseValue {
        let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
        var members: [CaseValue.Member] = [.init("fact", .string(fact))]
        if let part = limit.part { members.append(.init("part", .string(part.rawValue))) }
        members.append(.init("rule", rule(limit.rule)))
        if limit.excess != .reject { members.append(.init("excess", .string(limit.excess.rawValue))) }
        members.append(.init("error", error(limit.error?.value ?? input.specification.product.argumentError.value)))
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
