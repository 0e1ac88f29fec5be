import SDKSpec

/// What the template of contracts says: a literal a method, laid out in Swift.
struct ContractPlan {
    private let input: GenerationInput

    init(_ input: GenerationInput) {
        self.input = input
    }

    /// The values of `Client/Contracts`.
    var values: [String: Any] {
        var contracts: [[String: Any]] = []
        for method in input.specification.methods {
            for overload in method.overloads {
                let name = SwiftNames.constant(overload.id)
                let before = "\(input.options.access.modifier)static let \(name): MethodContract = "
                contracts.append([
                    "doc": DocComment("What `\(overload.id)` demands.").text(indent: 4),
                    "name": SwiftNames.identifier(name),
                    "value": contract(overload, of: method).text(indent: 4, before: before.count),
                ])
            }
        }
        return [
            "contracts": contracts,
            "namespace": input.names.contracts,
            "all": SwiftLayout.array(contracts.map { .text("\($0["name"] ?? "")") })
                .text(indent: 4, before: "\(input.options.access.modifier)static let all: [MethodContract] = ".count),
        ]
    }

    private func contract(_ overload: Overload, of method: MethodDeclaration) -> SwiftLayout {
        let name = method.name.value
        var arguments: [SwiftLayout] = [
            .labelled("id", literal(overload.id)),
            .labelled("method", literal(name)),
        ]
        func add(_ label: String, _ items: [SwiftLayout]) {
            if !items.isEmpty { arguments.append(.labelled(label, .array(items))) }
        }
        let surfaces = input.specification.product.surfaces.compactMap { surface in
            method.surfaceNames[surface.name].map { (key: SwiftText.literal(surface.name), value: literal($0)) }
        }
        if !surfaces.isEmpty { arguments.append(.labelled("surfaceNames", .dictionary(surfaces))) }
        if overload.passing == .positional { arguments.append("passing: .positional") }
        add("parameters", overload.parameters.map { parameter($0, of: overload) })
        add("atLeastOne", combinations(overload.atLeastOne) { FactID.atLeastOne(overload: overload.id, number: $0) })
        add("notTogether", combinations(overload.notTogether) { FactID.notTogether(overload: overload.id, number: $0) })
        add("gates", method.gates.map { literal($0.value) })
        if let edition = method.edition { arguments.append(.labelled("edition", literal(edition.value))) }
        if let rate = method.rate { arguments.append(.labelled("rate", self.rate(rate, of: name))) }
        if let quota = method.quota { arguments.append(.labelled("quota", self.quota(quota, of: name))) }
        arguments.append(.labelled("argumentError", error(input.specification.product.argumentError.value)))
        return .call("MethodContract", arguments)
    }

    private func combinations(_ groups: [Located<[String]>], fact: (Int) -> String) -> [SwiftLayout] {
        groups.enumerated().map { position, group in
            .call(
                "CombinationContract",
                [
                    .labelled("fact", literal(fact(position + 1))),
                    .labelled("names", .array(group.value.map { literal($0) })),
                ]
            )
        }
    }

    private func rate(_ rate: Rate, of method: String) -> SwiftLayout {
        .call(
            "RateContract",
            [
                .labelled("fact", literal(FactID.rate(method: method))),
                "calls: \(rate.calls)",
                "seconds: \(rate.seconds)",
                "scope: .\(rate.scope.rawValue)",
                .labelled("error", error(rate.error.value)),
            ]
        )
    }

    private func quota(_ quota: Quota, of method: String) -> SwiftLayout {
        let maximum = quota.maximum.map { (key: SwiftText.literal($0.edition), value: SwiftLayout.text("\($0.count)")) }
        return .call(
            "QuotaContract",
            [
                .labelled("fact", literal(FactID.quota(method: method))),
                .labelled("maximum", .dictionary(maximum)),
                .labelled("error", error(quota.error.value)),
            ]
        )
    }

    private func literal(_ text: String) -> SwiftLayout { .text(SwiftText.literal(text)) }

    private func error(_ name: String) -> SwiftLayout { .text(".\(SwiftNames.member(name))") }
}

// MARK: - Parameters and limits

extension ContractPlan {
    private func parameter(_ field: Field, of overload: Overload) -> SwiftLayout {
        let name = field.name.value
        let fact = field.isRequired ? FactID.required(overload: overload.id, parameter: name) : nil
        return parameter(field, owner: overload.id, requiredFact: fact, above: [])
    }

    private func parameter(_ field: Field, owner: String, requiredFact: String?, above: Set<String>) -> SwiftLayout {
        var arguments: [SwiftLayout] = [literal(field.name.value)]
        if field.isRequired { arguments.append("isRequired: true") }
        if field.emptyIsMissing { arguments.append("emptyIsMissing: true") }
        if let requiredFact { arguments.append(.labelled("requiredFact", literal(requiredFact))) }
        if let edition = field.edition { arguments.append(.labelled("edition", literal(edition.value))) }
        if !field.limits.isEmpty {
            let limits = field.limits.map { limit($0, of: field, owner: owner) }
            arguments.append(.labelled("limits", .array(limits)))
        }
        let fields = nestedFields(of: field.type.value, above: above)
        if !fields.isEmpty { arguments.append(.labelled("fields", .array(fields))) }
        return .call("ParameterContract", arguments)
    }

    /// The fields of a record, or of the records in a list, that have something to demand.
    private func nestedFields(of type: TypeReference, above: Set<String>) -> [SwiftLayout] {
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

    private func limit(_ limit: Limit, of field: Field, owner: String) -> SwiftLayout {
        let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
        var arguments: [SwiftLayout] = [.labelled("fact", literal(fact)), .labelled("rule", rule(limit.rule))]
        if limit.excess != .reject { arguments.append("excess: .\(limit.excess.rawValue)") }
        let error = limit.error?.value ?? input.specification.product.argumentError.value
        arguments.append(.labelled("error", self.error(error)))
        return .call("Limit", arguments)
    }

    private func rule(_ rule: Limit.Rule) -> SwiftLayout {
        switch rule {
        case .range(let minimum, let maximum, let unit):
            let bounds = [minimum, maximum].map { $0.map(String.init) ?? "nil" }
            return .call(".range", ["minimum: \(bounds[0])", "maximum: \(bounds[1])", "unit: .\(unit)"])
        case .powerOfTwo(let exponents, let others):
            return .call(
                ".powerOfTwo",
                [
                    "exponents: \(exponents.lowerBound)...\(exponents.upperBound)",
                    .labelled("orOneOf", .array(others.map { "\($0)" })),
                ]
            )
        case .pattern(let pattern):
            return .call(".pattern", [literal(pattern)])
        }
    }
}
