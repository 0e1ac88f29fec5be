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
        missing(in: arguments) + withoutAny(in: arguments) + withSeveral(in: arguments)
            + breaches(in: arguments) { $0.error == contract.argumentError }
            + broken(contract.checks, by: arguments, at: nil) + brokenTypes(in: arguments)
    }

    /// Rules across the fields of records, wherever they stand in the arguments.
    private func brokenTypes(in arguments: WireValue) -> [SDKError] {
        var errors: [SDKError] = []
        visit(contract.parameters, in: arguments) { site, value, path in
            if case .type(let type, _) = site { errors += broken(type.checks, by: value, at: path) }
        }
        return errors
    }

    private func broken(_ checks: [ArgumentCheck], by object: WireValue, at path: String?) -> [SDKError] {
        checks.filter { check in
            !rules.isOff(check.fact)
                && check.isBroken(by: object, caller: caller, constants: constants, rules: rules)
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

    /// Limits with an error of their own.
    func serviceViolations(in arguments: WireValue) -> [SDKError] {
        breaches(in: arguments) { $0.error != contract.argumentError }
    }

    private func missing(in arguments: WireValue) -> [SDKError] {
        var errors: [SDKError] = []
        visit(contract.parameters, in: arguments) { site, value, path in
            guard case .parameter(let parameter) = site, parameter.isRequired, parameter.isMissing(value) else {
                return
            }
            if let fact = parameter.requiredFact, rules.isOff(fact) { return }
            let state = value.isNull ? "missing" : "empty"
            errors.append(argumentError("`\(parameter.name)` is \(state)", path, parameter.requiredFact))
        }
        return errors
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

    private func breaches(in arguments: WireValue, of isMeant: (Limit) -> Bool) -> [SDKError] {
        var errors: [SDKError] = []
        visit(contract.parameters, in: arguments) { site, value, path in
            // An empty value that counts as missing is the default, or another error.
            if case .parameter(let parameter) = site, parameter.isMissing(value) { return }
            for limit in site.limits where isMeant(limit) && limit.excess == .reject {
                guard let limit = rules.applied(to: limit), let breach = limit.breach(in: value) else { continue }
                errors.append(error(limit, site.name, breach, path))
            }
        }
        return errors
    }

    /// What is looked at on the way through the arguments.
    private enum Site {
        case parameter(ParameterContract)
        /// A value of a declared type, as a whole.
        case type(TypeContract, name: String)

        var name: String {
            switch self {
            case .parameter(let parameter): parameter.name
            case .type(_, let name): name
            }
        }

        var limits: [Limit] {
            switch self {
            case .parameter(let parameter): parameter.limits
            case .type(let type, _): type.limits
            }
        }
    }

    private typealias Visit = (_ site: Site, _ value: WireValue, _ path: String) -> Void

    /// Goes through the parameters, and after each through the fields of the types that it holds.
    private func visit(
        _ parameters: [ParameterContract],
        in object: WireValue,
        at start: String = "",
        _ body: Visit
    ) {
        for parameter in parameters {
            let value = object[parameter.name]
            let path = start + parameter.name
            body(.parameter(parameter), value, path)
            // Nothing stands in what counts as missing.
            guard let content = parameter.content, !parameter.isMissing(value) else { continue }
            visit(content, in: value, tag: object.tag(of: parameter), at: path, body)
        }
    }

    /// Goes through what a value holds. What isn't of its type is skipped: reading it fails anyway.
    private func visit(
        _ content: ContentContract,
        in value: WireValue,
        tag: WireValue = .null,
        at path: String,
        _ body: Visit
    ) {
        switch (content, value) {
        case (.items(let inner), .array(let items)):
            for (index, item) in items.enumerated() { visit(inner, in: item, at: "\(path)[\(index)]", body) }
        case (.entries(let inner), .object(let members)):
            for (key, value) in members { visit(inner, in: value, at: "\(path)[\(WireValue.string(key))]", body) }
        case (.type(let name), _):
            guard let type = contract.types[name], !value.isNull else { return }
            body(.type(type, name: name), value, path)
            if let payload = type.payload(announcedBy: type.tag.map { value[$0] } ?? tag) {
                visit(payload, in: value, at: path, body)
            }
            if case .object = value { visit(type.fields, in: value, at: "\(path).", body) }
        case (.keyed(let key, let inner), .object(let members)):
            for (name, value) in members {
                let path = "\(path)[\(WireValue.string(name))]"
                visit(.type(key), in: .string(name), at: path, body)
                if let inner { visit(inner, in: value, at: path, body) }
            }
        case (.items, _), (.entries, _), (.keyed, _):
            return
        }
    }
}

extension WireValue {
    /// The tag that stands beside a union in the object.
    func tag(of parameter: ParameterContract) -> WireValue { parameter.tag.map { self[$0] } ?? .null }
}

// Wording.
extension ContractCheck {
    private func argumentError(_ message: String, _ path: String?, _ fact: String?) -> SDKError {
        .argument(contract.argumentError, message: message, path: path, fact: fact)
    }

    private func error(_ limit: Limit, _ name: String, _ value: WireValue, _ path: String) -> SDKError {
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
