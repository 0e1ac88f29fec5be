/// Resolves the behaviour of a whole spec: every name is found, every type checked, everything wrong reported.
public struct BehaviourResolver {
    private let index: SpecificationIndex
    private var diagnostics = Diagnostics()
    private var resolved = ResolvedBehaviour()
    /// Whether every statement could be read; where some are left out, no answer is missed.
    private let isWhole: Bool

    private init(_ index: SpecificationIndex, isWhole: Bool) {
        self.index = index
        self.isWhole = isWhole
    }

    /// Resolves the behaviour of a spec.
    ///
    /// - Parameters:
    ///   - specification: The spec as it was read.
    ///   - diagnostics: Takes up what is wrong.
    /// - Returns: The behaviour; what is broken is missing from it.
    public static func resolve(
        _ specification: Specification,
        diagnostics: inout Diagnostics
    ) -> ResolvedBehaviour {
        resolve(SpecificationIndex(specification), diagnostics: &diagnostics)
    }

    static func resolve(_ index: SpecificationIndex, diagnostics: inout Diagnostics) -> ResolvedBehaviour {
        var resolver = BehaviourResolver(index, isWhole: !diagnostics.hasErrors)
        resolver.resolveValues()
        resolver.resolveBodies()
        resolver.numberFailures()
        resolver.resolveQuotas()
        resolver.findCycles()
        diagnostics.add(contentsOf: resolver.diagnostics.found)
        return resolver.resolved
    }
}

// Values: constants, defaults, what events carry, what quotas count.
extension BehaviourResolver {
    private mutating func resolveValues() {
        let specification = index.specification
        for constant in specification.constants {
            resolved.constants[constant.name.value] = value(constant.value.value, as: constant.type, seesState: false)
        }
        for record in index.records { resolveDefaults(of: record.fields, in: record.name) }
        for overload in specification.methods.flatMap(\.shapes) {
            resolveDefaults(of: overload.parameters, in: overload.id)
        }
        for event in specification.events {
            guard let carries = event.carries else { continue }
            resolved.carries[event.name.value] = value(carries.value, as: event.payload.value, seesState: true)
        }
    }

    private mutating func resolveDefaults(of fields: [Field], in owner: String) {
        for field in fields {
            guard let expression = field.defaultValue?.value else { continue }
            let typed = value(expression, as: field.type.value, seesState: false)
            resolved.defaults["\(owner).\(field.name.value)"] = typed
        }
    }

    private mutating func resolveQuotas() {
        for method in index.specification.methods {
            guard let quota = method.quota else { continue }
            for overload in method.overloads {
                var typer = ExpressionTyper(index: index, scope: scope(of: overload))
                if let counts = countable(quota.counts.value, &typer) {
                    let adds = quota.adds.flatMap { typer.type($0.value, as: .int) }
                    resolved.quotas[overload.id] = (counts, adds)
                }
                diagnostics.add(contentsOf: typer.diagnostics.found)
            }
        }
    }

    /// What a quota counts: a number, or something that has a count.
    private func countable(_ expression: Expression, _ typer: inout ExpressionTyper) -> TypedExpression? {
        guard let typed = typer.type(expression) else { return nil }
        switch typed.type {
        case .list, .map: return typer.make(.function(.count, [typed]), .int, at: typed.location)
        default: return typer.convert(typed, to: .int)
        }
    }

    private mutating func value(
        _ expression: Expression,
        as type: TypeReference,
        seesState: Bool
    ) -> TypedExpression? {
        let owner = BehaviourScope.Owner(placePrefix: "", returns: .void, seesState: seesState)
        var typer = ExpressionTyper(index: index, scope: BehaviourScope(owner: owner))
        let typed = typer.type(expression, as: type)
        diagnostics.add(contentsOf: typer.diagnostics.found)
        return typed
    }
}

// Bodies: procedures, gates, overloads.
extension BehaviourResolver {
    private mutating func resolveBodies() {
        let specification = index.specification
        var statements: [String: [TypedStatement]] = [:]
        for procedure in specification.procedures {
            refuseHiding(procedure.parameters)
            let owner = BehaviourScope.Owner(
                placePrefix: "*\(procedure.name.value)",
                returns: procedure.returns.value,
                seesState: true,
                provenance: procedure.provenance
            )
            let scope = scope(owner: owner, parameters: procedure.parameters)
            statements[procedure.name.value] = typed(procedure.behaviour, in: scope, at: procedure.name.location)
        }
        let effects = BehaviourEffects(procedures: statements)
        for (name, body) in statements { resolved.procedures[name] = effects.body(body) }
        for gate in specification.gates {
            let owner = BehaviourScope.Owner(
                placePrefix: FactID.gate(gate.name.value),
                returns: .void,
                seesState: true
            )
            let body = typed(gate.behaviour, in: BehaviourScope(owner: owner), at: gate.name.location)
            resolved.gates[gate.name.value] = effects.body(body)
        }
        for overload in specification.methods.flatMap(\.overloads) {
            guard let behaviour = overload.behaviour else { continue }
            refuseHiding(overload.parameters)
            resolved.overloads[overload.id] = effects.body(
                typed(behaviour, in: scope(of: overload), at: overload.location)
            )
            guard !overload.whenFailed.isEmpty else { continue }
            // What is thrown is decided already: nothing is answered.
            let scope = scope(of: overload).answering(.void)
            resolved.failed[overload.id] = effects.body(typed(overload.whenFailed, in: scope, at: overload.location))
        }
    }

    /// Counts the failures of each call and gate, now that all that they can reach is known.
    private mutating func numberFailures() {
        let facts = FailureFacts(procedures: resolved.procedures)
        let gates = resolved.gates.map { (FactID.gate($0), $1) }
        for (owner, body) in resolved.overloads.map({ ($0, $1) }) + gates {
            resolved.failures[owner] = facts.failures(of: body.statements, owner: owner)
        }
    }

    private mutating func typed(
        _ statements: [Statement],
        in scope: BehaviourScope,
        at location: SourceLocation
    ) -> [TypedStatement] {
        var resolver = StatementResolver(index: index, scope: scope)
        let typed = resolver.body(statements, isWhole: isWhole, at: location)
        diagnostics.add(contentsOf: resolver.diagnostics.found)
        return typed
    }

    /// Behaviour couldn't reach a store or a constant that has the name of a parameter.
    private mutating func refuseHiding(_ parameters: [Field]) {
        for name in parameters.map(\.name) {
            guard StateRoot(rawValue: name.value) != nil || index.constants[name.value] != nil else { continue }
            diagnostics.add(.nameTaken(name.value, at: name.location))
        }
    }

    private func scope(of overload: Overload) -> BehaviourScope {
        let owner = BehaviourScope.Owner(placePrefix: overload.id, returns: overload.returns.value, seesState: true)
        return scope(owner: owner, parameters: overload.parameters)
    }

    private func scope(owner: BehaviourScope.Owner, parameters: [Field]) -> BehaviourScope {
        var scope = BehaviourScope(owner: owner)
        for parameter in parameters { scope.define(parameter.name.value, parameter.type.value) }
        return scope
    }

    /// A procedure that performs itself, directly or through others, might never end; a constant made of itself has no
    /// value.
    private mutating func findCycles() {
        let effects = BehaviourEffects(procedures: resolved.procedures.mapValues(\.statements))
        for procedure in index.specification.procedures {
            let name = procedure.name.value
            if effects.reached(from: name).contains(name) {
                diagnostics.add(.procedureCycle(name, at: procedure.name.location))
            }
        }
        for constant in index.specification.constants {
            let name = constant.name
            guard constantsNeeded(by: name.value).contains(name.value) else { continue }
            diagnostics.add(.constantCycle(name.value, at: name.location))
        }
    }

    /// The constants that the value of a constant is made of, directly or through others.
    private func constantsNeeded(by name: String) -> Set<String> {
        var needed: Set<String> = []
        var open = [name]
        while let next = open.popLast() {
            resolved.constants[next]?.walk { part in
                if case .constant(let name) = part.kind, needed.insert(name).inserted { open.append(name) }
            }
        }
        return needed
    }
}
