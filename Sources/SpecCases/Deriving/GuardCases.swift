import SDKSpec

/// A device doesn't get through a gate that guards the call once a control has set what the gate asks for.
///
/// Only where the gate asks for a truth value of the device and for nothing else, and a control does nothing but set that,
/// so that it is certain what holds the call back. What else guards calls is told by scenarios. The first example that has
/// to pass the gate stands for all.
struct GuardCases: CaseDeriver {
    func cases(from base: BaseCall) -> [CaseDraft] {
        let guards = base.context.specification.guards(of: base.method)
        return guards.indices.compactMap { place in
            isFirst(base, guardedBy: guards[place]) ? draft(guards[place], behind: guards[..<place], base) : nil
        }
    }

    private func isFirst(_ base: BaseCall, guardedBy gate: GateDeclaration) -> Bool {
        let guarded = base.context.specification.methods.lazy.filter { method in
            base.context.specification.guards(of: method).contains { $0.name.value == gate.name.value }
        }
        let examples = guarded.flatMap(\.overloads).filter { $0.behaviour != nil && $0.example != nil }
        return examples.first?.id == base.overload.id
    }

    private func draft(
        _ gate: GateDeclaration,
        behind others: ArraySlice<GateDeclaration>,
        _ base: BaseCall
    ) -> CaseDraft? {
        let behaviour = base.context.behaviour
        guard let body = behaviour.gates[gate.name.value], body.statements.count == 1,
            case .fail(let error, let condition?, _) = body.statements[0].kind,
            let (asked, truth) = condition.deviceFlag,
            let fact = behaviour.failures[.gate(gate.name.value)]?.first?.fact
        else { return nil }
        let place = StorePlace(owner: .device, steps: [.member(asked)])
        let before = others.compactMap { behaviour.gates[$0.name.value] }
            .map { BehaviourReads($0.statements, in: .empty, behaviour) }
        let mayHoldBack = before.contains { reads in reads.isUnclear || reads.places.contains { $0.overlaps(place) } }
        let named = GateReads(base.method.gates.map(\.value), behaviour)
        for control in base.context.specification.controls where !mayHoldBack {
            guard let setting = Setting(control, place, to: truth, base.context),
                !named.areTouched(by: setting.trace.changes)
            else { continue }
            let action = StepDraft.Action.control(control.name.value, of: base.device, arguments: setting.arguments)
            return base.draft(
                .fact(fact, "guarded"),
                "Once `\(control.name.value)` has been done, the call fails.",
                facts: [fact],
                steps: [
                    StepDraft(action: action, outcome: .succeeds),
                    base.step(.fails(base.context.error(error), fact: fact)),
                ]
            )
        }
        return nil
    }

    /// How a control sets a truth value of the device that it acts for, and does nothing else.
    private struct Setting {
        let arguments: [CaseValue.Member]
        let trace: BehaviourTrace

        init?(_ control: ControlDeclaration, _ place: StorePlace, to truth: Bool, _ context: DerivationContext) {
            trace = context.trace(of: control.shape)
            guard control.actor == .device, trace.failures.isEmpty, trace.changes.count == 1,
                let change = trace.changes.first, change.place == place, change.conditions.isEmpty, change.delay == nil,
                case .set(let value) = change.kind
            else { return nil }
            let required = control.shape.parameters.filter(\.isRequired).map(\.name.value)
            switch value.kind {
            case .literal(.bool(truth)) where required.isEmpty: arguments = []
            case .variable:
                guard let path = change.frame.path(of: value), path.steps.isEmpty,
                    required.allSatisfy({ $0 == path.parameter }),
                    control.shape.parameters.named(path.parameter)?.type.value == .bool
                else { return nil }
                arguments = [.init(path.parameter, .bool(truth))]
            default: return nil  // Depends on more than what is given.
            }
        }
    }
}

extension TypedExpression {
    /// The truth value of the device that it is, and what that has to be for it to hold.
    fileprivate var deviceFlag: (name: String, truth: Bool)? {
        switch kind {
        case .member(let base, let name) where type == .bool:
            if case .root(.device) = base.kind { (name, true) } else { nil }
        case .unary(.not, let operand): operand.deviceFlag.map { ($0.name, !$0.truth) }
        default: nil  // Asks for something else.
        }
    }
}
