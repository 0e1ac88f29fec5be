import SDKSpec

// What behaviour does, in the form in which two specs are compared.
extension ElementTree {
    /// What a call does, its checks first; nil where that isn't modelled.
    func behaviour(of shape: Overload) -> AspectValue? {
        guard let statements = shape.behaviour else { return nil }
        let bodies = [checked.behaviour.checks[shape.id], checked.behaviour.overloads[shape.id]]
        return .behaviour(form((shape.checks + statements).spelling, shape.id, bodies.compactMap(\.self)))
    }

    /// What remains of a failed call.
    func remains(_ shape: Overload) -> AspectValue {
        .behaviour(form(shape.whenFailed.spelling, shape.id, [checked.behaviour.failed[shape.id]].compactMap(\.self)))
    }

    /// What a gate does.
    func behaviour(of gate: GateDeclaration) -> AspectValue {
        let body = checked.behaviour.gates[gate.name.value]
        return .behaviour(form(gate.behaviour.spelling, gate.name.value, [body].compactMap(\.self)))
    }

    /// What a procedure is given, answers and does.
    func behaviour(of procedure: ProcedureDeclaration) -> AspectValue {
        let name = procedure.name.value
        let owner = BehaviourOwner.procedure(name).rawValue
        var writer = BehaviourFormWriter(owner: owner, index: checked.index)
        var scope = BehaviourFormWriter.Scope()
        let lines = procedure.parameters.map { parameter in
            let standard = checked.behaviour.defaultValues["\(owner).\(parameter.name.value)"]
            writer.write(writer.words(parameter.type.value) + (standard.map { writer.words($0, scope) } ?? []))
            let fallback = parameter.defaultValue.map { " = \(defaultText($0.value, of: parameter, in: owner))" } ?? ""
            return "\(parameter.name.value): \(parameter.type.value)\(fallback)"
        }
        for parameter in procedure.parameters { scope.bind(parameter.name.value) }
        writer.write(writer.words(procedure.returns.value))
        writer.write(checked.behaviour.procedures[name]?.statements ?? [], scope)
        let spelling = lines + [procedure.returns.value.description] + procedure.behaviour.spelling
        return .behaviour(BehaviourForm(lines: spelling, steps: writer.steps))
    }

    /// What an event carries of its own.
    func carried(by event: EventDeclaration) -> AspectValue {
        let carries = checked.behaviour.carries[event.name.value]
        return .behaviour(
            form(event.carries.map { [$0.value.text] } ?? [], event.name.value, [carries].compactMap(\.self))
        )
    }

    /// What a quota counts, and what a call adds to that.
    func counted(by quota: Quota, of shape: String) -> AspectValue {
        let text = [quota.counts, quota.adds].compactMap { $0?.value.text }.joined(separator: ", ")
        guard let counted = checked.behaviour.quotas[shape] else { return .text(text) }
        return .behaviour(form([text], shape, [counted.counts, counted.adds].compactMap(\.self)))
    }

    /// What a type demands of arguments; nil where it demands nothing.
    func demands(of type: TypeDeclaration) -> AspectValue? {
        let demands = type.demands
        guard !demands.isEmpty else { return nil }
        let declared =
            (demands.closed == nil ? [] : ["no other values than those declared"])
            + (demands.pattern.map { ["texts that fit `\($0.value)`"] } ?? [])
        var writer = BehaviourFormWriter(owner: type.name.value, given: .field, index: checked.index)
        for line in declared { writer.write([BehaviourWord(line)]) }
        writer.write(checked.behaviour.typeChecks[type.name.value]?.statements ?? [])
        return .behaviour(BehaviourForm(lines: declared + demands.checks.spelling, steps: writer.steps))
    }

    private func form(_ lines: [String], _ owner: String, _ bodies: [ResolvedBehaviour.Body]) -> BehaviourForm {
        var writer = BehaviourFormWriter(owner: owner, index: checked.index)
        for body in bodies { writer.write(body.statements) }
        return BehaviourForm(lines: lines, steps: writer.steps)
    }

    private func form(_ lines: [String], _ owner: String, _ values: [TypedExpression]) -> BehaviourForm {
        var writer = BehaviourFormWriter(owner: owner, index: checked.index)
        for value in values { writer.write(writer.words(value, BehaviourFormWriter.Scope())) }
        return BehaviourForm(lines: lines, steps: writer.steps)
    }
}
