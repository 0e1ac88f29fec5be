/// Resolves the behaviour of a whole spec: every name is found, every type checked, everything wrong reported.
package struct BehaviourResolver {
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
    ///   - index: The spec as it was read.
    ///   - diagnostics: Takes up what is wrong.
    /// - Returns: The behaviour; what is broken is missing from it.
    package static func resolve(_ index: SpecificationIndex, diagnostics: inout Diagnostics) -> ResolvedBehaviour {
        var resolver = BehaviourResolver(index, isWhole: !diagnostics.hasErrors)
        resolver.resolveValues()
        let effects = resolver.resolveBodies()
        resolver.resolveQuotas()
        resolver.numberFailures()
        resolver.findCycles(effects)
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
        var fixed = FixedValues(index, constants: resolved.constants)
        // What a constant is made of comes before it, however long the chain is.
        for name in neededConstants.order {
            resolved.constantValues[name] = report { () throws(FixedValues.Flaw) in try fixed.constant(name) }
        }
        let changeable = ChangeableConstants(specification, resolved.constants)
        for record in index.records { resolveDefaults(of: record.fields, in: record.name, &fixed, changeable) }
        for overload in specification.calls.flatMap(\.shapes) {
            resolveDefaults(of: overload.parameters, in: overload.id, &fixed, changeable)
        }
        for procedure in specification.procedures {
            let owner = BehaviourOwner.procedure(procedure.name.value)
            resolveDefaults(of: procedure.parameters, in: owner.rawValue, &fixed, changeable)
        }
        for event in specification.events {
            guard let carries = event.carries else { continue }
            resolved.carries[event.name.value] = value(carries.value, as: event.payload.value, seesState: true)
        }
    }

    private mutating func resolveDefaults(
        of fields: [Field],
        in owner: String,
        _ fixed: inout FixedValues,
        _ changeable: ChangeableConstants
    ) {
        let names = Set(fields.map(\.name.value))
        for field in fields {
            guard let expression = field.defaultValue?.value else { continue }
            let path = "\(owner).\(field.name.value)"
            let typed = value(expression, as: field.type.value, seesState: false, siblings: names)
            guard let typed else { continue }
            resolved.defaults[path] = typed
            if let part = changeable.first(in: typed) {
                diagnostics.add(.changeableInDefault(part.name, at: part.location))
            }
            let value = report { () throws(FixedValues.Flaw) in try fixed.value(of: typed) }
            resolved.defaultValues[path] = value
            if let value { resolved.defaultTags.add(value, of: field) }
        }
    }

    /// A value that is fixed beforehand; nil, and a finding, where there is none.
    private mutating func report(
        _ value: () throws(FixedValues.Flaw) -> TypedExpression
    ) -> TypedExpression? {
        do throws(FixedValues.Flaw) {
            return try value()
        } catch {
            if let diagnostic = error.diagnostic { diagnostics.add(diagnostic) }
            return nil
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
        default: return typer.convert(typed, to: .int)  // Which refuses what is no number.
        }
    }

    private mutating func value(
        _ expression: Expression,
        as type: TypeReference,
        seesState: Bool,
        siblings: Set<String> = []
    ) -> TypedExpression? {
        let owner = BehaviourScope.Owner(body: nil, returns: .void, seesState: seesState)
        var typer = ExpressionTyper(index: index, scope: BehaviourScope(owner: owner, siblings: siblings))
        let typed = typer.type(expression, as: type)
        diagnostics.add(contentsOf: typer.diagnostics.found)
        return typed
    }
}

// Bodies: procedures, gates, overloads.
extension BehaviourResolver {
    /// No body needs another one, so that they are resolved side by side.
    ///
    /// - Returns: What the procedures do.
    private mutating func resolveBodies() -> BehaviourEffects {
        let bodies = procedures + gates + overloads + typeChecks
        let (index, isWhole) = (index, isWhole)
        let typed = bodies.mapSideBySide { body in
            let (statements, diagnostics) = body.typed(index, isWhole: isWhole)
            return (trace: BodyTrace(statements), diagnostics: diagnostics)
        }
        let performable = zip(bodies, typed).prefix(index.specification.procedures.count)
        let effects = BehaviourEffects(
            procedures: Dictionary(performable.map { ($0.name, $1.trace) }) { _, last in last }
        )
        for (body, (trace, found)) in zip(bodies, typed) {
            resolved[keyPath: body.result][body.name] = effects.body(trace)
            diagnostics.add(contentsOf: found.found)
        }
        return effects
    }

    private var procedures: [OpenBody] {
        index.specification.procedures.map { procedure in
            let owner = BehaviourScope.Owner(
                body: .procedure(procedure.name.value),
                returns: procedure.returns.value,
                seesState: true,
                provenance: procedure.provenance
            )
            return OpenBody(
                result: \.procedures,
                name: procedure.name.value,
                statements: procedure.behaviour,
                scope: scope(owner: owner, parameters: procedure.parameters),
                location: procedure.name.location,
                parameters: procedure.parameters
            )
        }
    }

    private var gates: [OpenBody] {
        index.specification.gates.map { gate in
            let name = gate.name.value
            let owner = BehaviourScope.Owner(body: .gate(name), returns: .void, seesState: true)
            return OpenBody(
                result: \.gates,
                name: name,
                statements: gate.behaviour,
                scope: BehaviourScope(owner: owner),
                location: gate.name.location
            )
        }
    }

    private var overloads: [OpenBody] {
        index.specification.calls.flatMap(\.overloads).flatMap { overload -> [OpenBody] in
            let checks = checks(of: overload).map { [$0] } ?? []
            guard let behaviour = overload.behaviour else { return checks }
            let body = OpenBody(
                result: \.overloads,
                name: overload.id,
                statements: behaviour,
                scope: scope(of: overload),
                location: overload.location,
                parameters: overload.parameters,
                before: overload.checks
            )
            guard !overload.whenFailed.isEmpty else { return checks + [body] }
            // What is thrown is decided already: nothing is answered.
            let failed = OpenBody(
                result: \.failed,
                name: overload.id,
                statements: overload.whenFailed,
                scope: body.scope.answering(.void),
                location: overload.location
            )
            return checks + [body, failed]
        }
    }

    private func checks(of overload: Overload) -> OpenBody? {
        guard !overload.checks.isEmpty else { return nil }
        return OpenBody(
            result: \.checks,
            name: overload.id,
            statements: overload.checks,
            scope: scope(ofChecks: .call(overload.id), overload.parameters),
            location: overload.location
        )
    }

    private var typeChecks: [OpenBody] {
        index.specification.types.compactMap { type in
            let name = type.name.value
            guard !type.demands.checks.isEmpty else { return nil }
            return OpenBody(
                result: \.typeChecks,
                name: name,
                statements: type.demands.checks,
                scope: scope(ofChecks: .type(name), index.fields(of: name) ?? []),
                location: type.name.location
            )
        }
    }

    /// What a check of arguments sees: those of a call or the fields of a record, and who calls.
    private func scope(ofChecks body: BehaviourOwner, _ fields: [Field]) -> BehaviourScope {
        var owner = BehaviourScope.Owner(body: body, returns: .void, seesState: false)
        owner.seesCaller = true
        return scope(owner: owner, given: fields)
    }

    /// Counts the failures of each call and gate, now that all that they can reach is known.
    private mutating func numberFailures() {
        let facts = FailureFacts(procedures: resolved.procedures, carries: resolved.carries)
        let quotas = resolved.quotas.mapValues { $0.counts.procedures + ($0.adds?.procedures ?? []) }
        let calls = Set(resolved.overloads.keys).union(resolved.checks.keys).map { id in
            let statements = (resolved.checks[id]?.statements ?? []) + (resolved.overloads[id]?.statements ?? [])
            return (BehaviourOwner.call(id), statements, quotas[id] ?? [])
        }
        let gates = resolved.gates.map { (BehaviourOwner.gate($0), $1.statements, [String]()) }
        let types = resolved.typeChecks.map { (BehaviourOwner.type($0), $1.statements, [String]()) }
        let bodies = calls + gates + types
        let failures = bodies.mapSideBySide { owner, statements, asked in
            facts.failures(of: statements, owner: owner, behind: asked)
        }
        for ((owner, _, _), failures) in zip(bodies, failures) { resolved.failures[owner] = failures }
    }

    private func scope(of overload: Overload) -> BehaviourScope {
        let owner = BehaviourScope.Owner(body: .call(overload.id), returns: overload.returns.value, seesState: true)
        return scope(owner: owner, given: overload.parameters)
    }

    /// A scope in which nothing is known of what can't be both absent and a default.
    private func scope(owner: BehaviourScope.Owner, given: [Field]) -> BehaviourScope {
        var scope = scope(owner: owner, parameters: given.filter { OptionalDefault.finding($0) == nil })
        for field in given where OptionalDefault.finding(field) != nil { scope.lose(field.name.value) }
        return scope
    }

    private func scope(owner: BehaviourScope.Owner, parameters: [Field]) -> BehaviourScope {
        var scope = BehaviourScope(owner: owner)
        for parameter in parameters { scope.define(parameter.name.value, parameter.type.value) }
        return scope
    }

    /// A procedure that performs itself, directly, through others or through what an event carries, might never end, unless
    /// it puts that off: then time has to pass. A constant made of itself has no value.
    private mutating func findCycles(_ effects: BehaviourEffects) {
        let procedures = index.specification.procedures.map(\.name)
        let carried = resolved.carries.mapValues(\.procedures)
        let performing = Cycles(from: procedures.map(\.value)) { name in
            guard let trace = effects.procedures[name] else { return [] }
            return trace.performedAtOnce + trace.carriedAtOnce.flatMap { carried[$0] ?? [] }
        }
        diagnostics.add(contentsOf: performing.ways(through: procedures).compactMap { .procedureCycle($0) })
        let constants = index.specification.constants.map(\.name)
        diagnostics.add(contentsOf: neededConstants.ways(through: constants).compactMap { .constantCycle($0) })
    }

    /// The ways of constants to those that they are made of.
    private var neededConstants: Cycles {
        let values = resolved.constants
        return Cycles(from: index.specification.constants.map(\.name.value)) { values[$0]?.constants ?? [] }
    }
}
