import SDKMockRuntime
import SDKRuntime
import SDKSpec

// Whole methods: what comes before their behaviour.
extension BodyCompiler {
    /// Compiles what a method does: its arguments become what the service takes them for, there has to be room for what
    /// it adds, and then comes its behaviour.
    mutating func method(_ overload: Overload, _ body: ResolvedBehaviour.Body) -> Routine {
        let quota = spec.behaviour.quotas[overload.id]
        let asked = [quota?.counts, quota?.adds].compactMap(\.self)
        let adjustments = adjustments(overload) { name in
            VariableUse(of: name, in: body.statements) != [] || asked.contains { $0.mentions(name) }
        }
        let check = quota.map { self.check($0) }
        let block = compile(body.statements)
        let count = slotCount
        let answers = overload.returns.value != .void
        return { call, arguments throws(SDKError) in
            var frame = Frame(arguments, slots: count)
            for adjustment in adjustments { adjustment.apply(&call, &frame) }
            try check?(&call, &frame)
            if case .end(let answer) = try block(&call, &frame) { return answer }
            if answers { throw call.noAnswer }
            return .none
        }
    }

    /// Compiles what remains of a call that fails.
    mutating func failed(_ overload: Overload, _ body: ResolvedBehaviour.Body) -> Routine {
        let adjustments = adjustments(overload) { VariableUse(of: $0, in: body.statements) != [] }
        let block = compile(body.statements)
        let count = slotCount
        return { call, arguments throws(SDKError) in
            var frame = Frame(arguments, slots: count)
            for adjustment in adjustments { adjustment.apply(&call, &frame) }
            _ = try block(&call, &frame)
            return .none
        }
    }

    private func adjustments(_ overload: Overload, where isUsed: (String) -> Bool) -> [Adjustment] {
        let forms = spec.types.fields(overload.parameters)
        return overload.parameters.enumerated().compactMap { place, field in
            guard spec.adjusted.contains(field), isUsed(field.name.value) else { return nil }
            return Adjustment(slot: place, field: forms[place], siblings: forms, reading: spec.reading)
        }
    }

    private mutating func check(
        _ quota: (counts: TypedExpression, adds: TypedExpression?)
    ) -> @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> Void {
        let used = compile(quota.counts)
        let adds = quota.adds.map { compile($0) }
        return { call, frame throws(SDKError) in
            let used = try used(&call, &frame).number
            let adding = try adds?(&call, &frame).number
            try call.checkQuota(used: used, adding: adding ?? 1)
        }
    }
}
