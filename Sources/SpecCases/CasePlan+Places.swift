import SDKSpec

// Where cases come from.
extension CasePlan {
    /// Where a claim of a case stands in the spec: in the step of the scenario or of the preparation that makes it, or at the
    /// fact that the case was derived from.
    ///
    /// - Parameters:
    ///   - id: The case.
    ///   - step: The number of the step, from 1.
    ///   - isPreparation: Whether it is a step of the preparation.
    ///   - device: The device whose events the claim is about; nil for what the step itself comes to.
    package func place(
        of id: CaseID,
        step: Int,
        isPreparation: Bool,
        device: String? = nil
    ) -> SourceLocation? {
        let scenario = specification.scenarios.named(id.rawValue)
        let draft = derived.first { $0.id == id } ?? scenarios.first { $0.id == id }
        if isPreparation {
            return self.step(step, of: context.preparation(draft?.given).steps)?.place(of: device)
                ?? scenario?.name.location
        }
        if let scenario { return self.step(step, of: scenario.steps)?.place(of: device) ?? scenario.name.location }
        if let fact = draft?.facts.first { return facts.first { $0.id == fact }?.location }
        guard case .call(_, let overload, _)? = draft?.steps.last?.action else { return nil }
        return context.index.overloads[overload]?.example?.location
    }

    /// The step of the spec that a step of a case comes from: one that is repeated may be several.
    private func step(_ number: Int, of steps: [ScenarioStep]) -> ScenarioStep? {
        var translator = StepTranslator(context)
        var last = 0
        return steps.first { step in
            last += translator.steps(step).count
            return number <= last
        }
    }
}

extension ScenarioStep {
    /// Where a claim of the step stands, or what it does where it claims nothing.
    fileprivate func place(of device: String?) -> SourceLocation {
        if let device, let claimed = events.first(where: { $0.device == device }) {
            return claimed.location
        }
        return fails?.location ?? returns?.location ?? action.performed?.target.location ?? location
    }
}
