import SDKSpec

/// What the arguments of a call are held to, apart from any world: what must be given, what goes together, limits.
///
/// A case that varies one argument must break the rule that it is about before any other, or none at all.
struct ArgumentRules {
    let overload: Overload
    let context: DerivationContext

    private var index: SpecificationIndex { context.index }

    /// What arguments break.
    enum Breach: Equatable {
        /// A rule that is a fact.
        case fact(FactID)
        /// A field that must be there is missing inside a value.
        case field(String)
    }

    /// What the arguments break first, in the order in which a call is checked; nil when they keep everything, as far
    /// as it is known before a case runs.
    func firstBreach(by arguments: [CaseValue.Member]) -> Breach? {
        let values = received(filled(arguments))
        if let missing = missing(in: values) ?? combination(in: values) { return missing }
        let broken = brokenLimits(in: values)
        return (broken.first(where: \.isArgumentError) ?? broken.first).map { .fact($0.fact) }
    }

    private func isArgumentError(_ limit: Limit) -> Bool {
        let error = index.specification.product.argumentError.value
        return limit.error?.value ?? error == error
    }

    /// The arguments as the service gets them, where a rule looks at what is left to defaults.
    private func received(_ values: [String: CaseValue]) -> [String: CaseValue] {
        guard context.looksAtDefaults.contains(overload.id) else { return values }
        return CompleteValues(index, context.behaviour).arguments(values, of: overload)
    }

    /// The arguments without holes, by name.
    private func filled(_ arguments: [CaseValue.Member]) -> [String: CaseValue] {
        Dictionary(arguments.map { ($0.name, $0.value.filled()) }) { first, _ in first }
    }
}

// MARK: - What must be given

extension ArgumentRules {
    private func missing(in values: [String: CaseValue]) -> Breach? {
        for parameter in overload.parameters where !parameter.isHandler {
            let name = parameter.name.value
            if parameter.isRequired, parameter.isMissing(values[name]) {
                return .fact(FactID.required(overload: overload.id, parameter: name))
            }
            let taken = values[name].map(parameter.taken)
            if let taken, let field = missingField(in: taken, as: parameter.type.value) {
                return .field(field)
            }
        }
        return nil
    }

    private func missingField(in value: CaseValue, as type: TypeReference) -> String? {
        var missing: String?
        FieldWalk(index: index) { _, field, value in
            if missing == nil, field.isRequired, field.isMissing(value) { missing = field.name.value }
        }.visit(value, as: type)
        return missing
    }

    private func combination(in values: [String: CaseValue]) -> Breach? {
        for (position, group) in overload.atLeastOne.enumerated() {
            let isGiven = group.value.contains { name in parameter(name)?.isGivenInGroup(values[name]) ?? false }
            if !isGiven { return .fact(FactID.atLeastOne(overload: overload.id, number: position + 1)) }
        }
        for (position, group) in overload.notTogether.enumerated() {
            let given = group.value.filter { name in
                guard let parameter = parameter(name), let value = values[name] else { return false }
                return !parameter.isMissing(value) && value != .bool(false) && !value.isEmpty
            }
            if given.count > 1 { return .fact(FactID.notTogether(overload: overload.id, number: position + 1)) }
        }
        return nil
    }

    private func parameter(_ name: String) -> Field? { overload.parameters.named(name) }
}

// MARK: - Limits

extension ArgumentRules {
    private func brokenLimits(in values: [String: CaseValue]) -> [(fact: FactID, isArgumentError: Bool)] {
        var broken: [(fact: FactID, isArgumentError: Bool)] = []
        func look(at field: Field, of owner: String, _ value: CaseValue) {
            // An empty value that counts as missing is the default, or breaks another rule.
            guard !field.isMissing(value) else { return }
            for limit in field.limits.compactMap(\.refusal) where !limit.isKept(by: value) {
                let fact = FactID.limit(owner: owner, field: field.name.value, name: limit.name)
                broken.append((fact, isArgumentError(limit)))
            }
            guard context.demanding.contains(field.type.value) else { return }
            let taken = field.taken(of: value)
            broken += TypeDemandBreaches(index: index).facts(in: taken, as: field.type.value).map { ($0, true) }
        }
        for parameter in overload.parameters {
            guard let value = values[parameter.name.value], !value.isUnknown else { continue }
            look(at: parameter, of: overload.id, value)
            guard context.restricted.contains(parameter.type.value) else { continue }
            FieldWalk(index: index) { owner, field, value in
                if let value, !value.isUnknown { look(at: field, of: owner, value) }
            }.visit(parameter.taken(of: value), as: index.type(of: parameter) { values[$0] })
        }
        return broken
    }
}
