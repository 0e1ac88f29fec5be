/// Goes through the arguments of a call as deep as types demand something, and looks for breaches of one demand.
struct ContractWalk {
    /// A step down from a parameter.
    private enum Step {
        case field(String)
        case item(Int)
        case entry(String)
    }

    private let check: ContractCheck
    private let demand: ContractDemand
    /// What is wrong, in order.
    private(set) var errors: [SDKError] = []
    /// The parameter that is being looked at, and the way from there.
    private var parameter = ""
    private var way: [Step] = []

    init(_ check: ContractCheck, for demand: ContractDemand) {
        self.check = check
        self.demand = demand
    }

    /// Looks at the parameters that demand it, each and what it holds.
    mutating func visit(_ steps: [ContractPlan.Step], in arguments: WireValue) {
        for step in steps {
            parameter = step.parameter.name
            visit(step.parameter, in: arguments)
        }
    }

    /// Looks at a member of an object, and then at what it holds.
    private mutating func visit(_ parameter: ParameterContract, in object: WireValue) {
        let value = object[parameter.name]
        look(at: parameter, value)
        // Nothing stands in what counts as missing.
        guard let content = parameter.content, !parameter.isMissing(value) else { return }
        visit(content, in: taken(of: value, by: parameter.limits), tag: object.tag(of: parameter))
    }

    /// What is left of a list or a map where a limit cuts items off: nothing is demanded of those.
    private func taken(of value: WireValue, by limits: [Limit]) -> WireValue {
        switch value {
        case .array, .object: break
        case .null, .bool, .int, .uint, .double, .string, .bytes: return value
        }
        return limits.reduce(value) { value, limit in
            guard limit.excess == .truncate else { return value }
            return check.rules.applied(to: limit)?.adjusted(value) ?? value
        }
    }

    /// Goes through what a value holds. What isn't of its type is skipped: reading it fails anyway.
    private mutating func visit(_ content: ContentContract, in value: WireValue, tag: WireValue = .null) {
        switch (content, value) {
        case (.items(let inner), .array(let items)):
            for (index, item) in items.enumerated() { visit(inner, in: item, at: .item(index)) }
        case (.entries(let inner), .object(let members)):
            for (key, value) in members { visit(inner, in: value, at: .entry(key)) }
        case (.type(let name), _):
            guard let demands = check.contract.plan.types[name], !value.isNull else { return }
            let type = demands.contract
            look(at: type, called: name, value)
            if let payload = type.payload(announcedBy: type.tag.map { value[$0] } ?? tag) { visit(payload, in: value) }
            if case .object = value { visit(demands.fields[demand], in: value) }
        case (.keyed(let key, let inner), .object(let members)):
            for (name, value) in members {
                visit(.type(key), in: .string(name), at: .entry(name))
                if let inner { visit(inner, in: value, at: .entry(name)) }
            }
        case (.items, _), (.entries, _), (.keyed, _):
            return
        }
    }

    private mutating func visit(_ content: ContentContract, in value: WireValue, at step: Step) {
        way.append(step)
        visit(content, in: value)
        way.removeLast()
    }

    private mutating func visit(_ fields: [ParameterContract], in record: WireValue) {
        for field in fields {
            way.append(.field(field.name))
            visit(field, in: record)
            way.removeLast()
        }
    }

    /// Where the walk is, as errors name it. It is written out for errors alone.
    private var path: String {
        way.reduce(parameter) { path, step in
            switch step {
            case .field(let name): "\(path).\(name)"
            case .item(let index): "\(path)[\(index)]"
            case .entry(let key): "\(path)[\(WireValue.string(key))]"
            }
        }
    }
}

// What is looked at on the way.
extension ContractWalk {
    private mutating func look(at parameter: ParameterContract, _ value: WireValue) {
        switch demand {
        case .presence:
            guard parameter.isRequired, parameter.isMissing(value) else { return }
            if let fact = parameter.requiredFact, check.rules.isOff(fact) { return }
            errors.append(check.missing(parameter, value, path))
        case .argumentLimits, .ownLimits:
            // An empty value that counts as missing is the default, or another error.
            if !parameter.isMissing(value) { look(at: parameter.limits, of: parameter.name, value) }
        case .agreement: return
        }
    }

    /// - Parameter name: The type's name.
    private mutating func look(at type: TypeContract, called name: String, _ value: WireValue) {
        switch demand {
        case .presence: return
        case .argumentLimits, .ownLimits: look(at: type.limits, of: name, value)
        case .agreement: errors.add(check.broken(type.checks, by: value, at: path))
        }
    }

    private mutating func look(at limits: [Limit], of name: String, _ value: WireValue) {
        for limit in limits where limit.excess != .clamp && isMeant(limit) {
            guard let limit = check.rules.applied(to: limit)?.refusal, let breach = limit.breach(in: value) else {
                continue
            }
            errors.append(check.error(limit, name, breach, path))
        }
    }

    private func isMeant(_ limit: Limit) -> Bool {
        (limit.error == check.contract.argumentError) == (demand == .argumentLimits)
    }
}

extension WireValue {
    /// The tag that stands beside a union in the object.
    func tag(of parameter: ParameterContract) -> WireValue { parameter.tag.map { self[$0] } ?? .null }
}
