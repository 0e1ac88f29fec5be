import SDKSpec
import SpecCases

/// What the spec demands of calls, as the data that contracts of the runtime are read from.
package struct ContractData: Sendable {
    let index: SpecificationIndex
    let behaviour: ResolvedBehaviour
    /// The types in which something is demanded.
    let demanding: TypeReach

    /// Makes the data of a spec's contracts.
    package init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        self.behaviour = behaviour
        demanding = TypeReach(index, where: Self.hasDemands) { !$0.demands.isEmpty }
    }

    /// What is demanded of the calls of an overload, or of what a control is given.
    package func contract(of overload: Overload, _ method: MethodDeclaration) -> CaseValue {
        let name = method.name.value
        var members: [CaseValue.Member] = [.init("id", .string(overload.id)), .init("method", .string(name))]
        func add(_ name: String, _ items: [CaseValue]) {
            if !items.isEmpty { members.append(.init(name, .array(items))) }
        }
        let surfaces = index.specification.product.surfaces.compactMap { surface in
            method.surfaceNames[surface.name].map { CaseValue.Member(surface.name, .string($0)) }
        }
        if !surfaces.isEmpty { members.append(.init("surfaceNames", .object(surfaces))) }
        if overload.passing == .positional { members.append(.init("passing", .string("positional"))) }
        add("parameters", overload.parameters.map { parameter($0, of: overload) })
        add("atLeastOne", combinations(overload.atLeastOne) { FactID.atLeastOne(overload: overload.id, number: $0) })
        add("notTogether", combinations(overload.notTogether) { FactID.notTogether(overload: overload.id, number: $0) })
        add("checks", CheckData(overload, index, behaviour).values)
        add("gates", gates(of: method))
        if let edition = method.edition {
            members.append(.init("edition", named(edition.value, fact: FactID.edition(method: name))))
        }
        if let rate = method.rate { members.append(.init("rate", self.rate(rate, of: name))) }
        if let quota = method.quota { members.append(.init("quota", self.quota(quota, of: name))) }
        members.append(.init("argumentError", error(index.specification.product.argumentError.value)))
        return .object(members)
    }

    /// The gates that a method names, and those that it has to pass without naming them.
    private func gates(of method: MethodDeclaration) -> [CaseValue] {
        let own = method.gates.map { named($0.value, fact: FactID.gate(method: method.name.value, gate: $0.value)) }
        // That these have to be passed is said once, by the gate, and is no fact of a method.
        let guards = index.specification.guards(of: method).map(\.name.value)
        return own + guards.map { named($0, fact: FactID(rawValue: BehaviourOwner.gate($0).rawValue)) }
    }

    func named(_ name: String, fact: FactID) -> CaseValue {
        .object([.init("name", .string(name)), .fact(fact)])
    }

    private func combinations(_ groups: [Located<[String]>], fact: (Int) -> FactID) -> [CaseValue] {
        groups.enumerated().map { position, group in
            .object([.fact(fact(position + 1)), .init("names", .strings(group.value))])
        }
    }

    private func rate(_ rate: Rate, of method: String) -> CaseValue {
        let window = rate.methods.first.flatMap { $0 == method ? nil : FactID.rate(method: $0) }
        return .object(
            [.fact(FactID.rate(method: method))]
                + (window.map { [.init("window", .string($0.rawValue))] } ?? []) + [
                    .init("calls", .number(rate.calls)), .init("seconds", .number(rate.seconds)),
                    .init("scope", .string(rate.scope.rawValue)), .init("error", error(rate.error.value)),
                ]
        )
    }

    private func quota(_ quota: Quota, of method: String) -> CaseValue {
        let maximum = quota.figures(behaviour).map { CaseValue.Member($0.edition, .number($0.count)) }
        let constant = quota.constant.map { [CaseValue.Member("constant", .string($0.value))] } ?? []
        return .object(
            [.fact(FactID.quota(method: method)), .init("maximum", .object(maximum))] + constant
                + [.init("error", error(quota.error.value))]
        )
    }

    /// The code of an error of the spec.
    func error(_ name: String) -> CaseValue {
        let code = index.errors[name]?.code
        return .object([.init("name", .string(name))] + (code.map { [.init("number", .number($0))] } ?? []))
    }
}

extension CaseValue.Member {
    /// The fact that a demand is.
    static func fact(_ fact: FactID) -> CaseValue.Member { CaseValue.Member("fact", .string(fact.rawValue)) }
}
