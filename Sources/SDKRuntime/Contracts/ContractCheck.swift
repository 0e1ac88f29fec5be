/// Compares the arguments of a call with the contract of the method.
struct ContractCheck {
    let contract: MethodContract
    let rules: RuleBook
    /// Who calls, where it is known.
    var caller: String?
    /// The figures that are otherwise than the spec says.
    var constants: [String: WireValue] = [:]

    /// What is missing, then combinations, then limits with the argument error, then rules about the arguments
    /// together: each in the order of the spec.
    func argumentViolations(in arguments: WireValue) -> [SDKError] {
        var errors = breaches(of: .presence, in: arguments)
        errors.add(withoutAny(in: arguments))
        errors.add(withSeveral(in: arguments))
        errors.add(breaches(of: .argumentLimits, in: arguments))
        errors.add(broken(contract.checks, by: withDefaults(arguments), at: nil))
        // Rules across the fields of records, wherever they stand in the arguments.
        errors.add(breaches(of: .agreement, in: arguments))
        return errors
    }

    /// Limits with an error of their own.
    func serviceViolations(in arguments: WireValue) -> [SDKError] { breaches(of: .ownLimits, in: arguments) }

    private func breaches(of demand: ContractDemand, in arguments: WireValue) -> [SDKError] {
        let steps = contract.plan.steps[demand]
        if steps.isEmpty { return [] }
        var walk = ContractWalk(self, for: demand)
        walk.visit(steps, in: arguments)
        return walk.errors
    }

    /// The rules that an object breaks.
    func broken(_ checks: [ArgumentCheck], by object: WireValue, at path: String?) -> [SDKError] {
        checks.filter { check in
            switch rules[check.fact] {
            case .off: false
            case .always: true
            case .value, .text, nil: check.isBroken(by: object, caller: caller, constants: constants, rules: rules)
            }
        }.map { check in
            SDKError(
                kind: check.error == contract.argumentError ? .argument : .service,
                code: check.error,
                message: "`\(contract.id)` is \(check.words)",
                path: path,
                fact: check.fact
            )
        }
    }

    /// The arguments as rules about them together see them: an empty one that counts as missing is its default.
    private func withDefaults(_ arguments: WireValue) -> WireValue {
        guard !contract.checks.isEmpty, case .object(var members) = arguments else { return arguments }
        for parameter in contract.parameters where parameter.emptyIsMissing && !parameter.isRequired {
            guard let value = members[parameter.name], parameter.isMissing(value) else { continue }
            members[parameter.name] = parameter.defaultValue
        }
        return .object(members)
    }

    private func withoutAny(in arguments: WireValue) -> [SDKError] {
        contract.atLeastOne.filter { !rules.isOff($0.fact) && given($0, in: arguments).isEmpty }.map { group in
            argumentError("at least one of \(Self.words(group.names)) is needed", nil, group.fact)
        }
    }

    private func withSeveral(in arguments: WireValue) -> [SDKError] {
        contract.notTogether.filter { !rules.isOff($0.fact) }.compactMap { group in
            let names = group.names.filter { name in
                contract.parameters.contains { $0.name == name && $0.isGiven(by: arguments[name]) }
            }
            guard names.count > 1 else { return nil }
            return argumentError("\(Self.words(names)) can't be given together", nil, group.fact)
        }
    }

    private func given(_ group: CombinationContract, in arguments: WireValue) -> [String] {
        group.names.filter { name in
            let parameter = contract.parameters.first { $0.name == name }
            return parameter?.isGivenInGroup(by: arguments[name]) ?? !arguments[name].isNull
        }
    }
}

extension [SDKError] {
    /// Adds others, of which there mostly are none: then `+=` would make room for them all the same.
    mutating func add(_ others: [SDKError]) {
        if !others.isEmpty { self += others }
    }
}

// Wording.
extension ContractCheck {
    /// The error about a value that isn't given.
    func missing(_ parameter: ParameterContract, _ value: WireValue, _ path: String) -> SDKError {
        argumentError("`\(parameter.name)` is \(value.isNull ? "missing" : "empty")", path, parameter.requiredFact)
    }

    private func argumentError(_ message: String, _ path: String?, _ fact: String?) -> SDKError {
        .argument(contract.argumentError, message: message, path: path, fact: fact)
    }

    /// The error about a value beyond a limit.
    func error(_ limit: Limit, _ name: String, _ value: WireValue, _ path: String) -> SDKError {
        let kind: SDKError.Kind = limit.error == contract.argumentError ? .argument : .service
        return SDKError(
            kind: kind,
            code: limit.error,
            message: "`\(name)` \(Self.words(limit, value))",
            path: path,
            fact: limit.fact
        )
    }

    private static func words(_ limit: Limit, _ value: WireValue) -> String {
        let place =
            switch limit.part {
            case .keys: "has a key that "
            case .values: "has a value that "
            case nil: ""
            }
        return place + words(limit.rule, value)
    }

    private static func words(_ rule: Limit.Rule, _ value: WireValue) -> String {
        switch rule {
        case .range(let minimum, let maximum, let unit):
            let verb = unit == .value ? "is" : "has"
            let found = unit == .value ? "\(value)" : unit.measure(value).map(unit.words) ?? "another type"
            let bounds = [minimum.map { "at least \($0)" }, maximum.map { "at most \($0)" }].compactMap(\.self)
            return "\(verb) \(found), allowed is \(bounds.joined(separator: " and "))"
        case .powerOfTwo(let exponents, let others):
            let powers = "a power of two from 2^\(exponents.lowerBound) to 2^\(exponents.upperBound)"
            return "is \(value), allowed is \((others.map(\.description) + [powers]).joined(separator: ", "))"
        case .pattern(let pattern):
            return "doesn't match `\(pattern)`"
        case .oneOf(let values):
            return "is \(value), allowed is \(values.map(\.description).joined(separator: ", "))"
        }
    }

    private static func words(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
