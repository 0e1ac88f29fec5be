import SDKSpec

/// The example of an overload, from which its cases are derived by changing one thing at a time.
struct BaseCall: Sendable {
    let context: DerivationContext
    let method: MethodDeclaration
    let overload: Overload
    /// What the example starts from.
    let preparation: Preparation
    /// Who calls.
    let device: String
    /// The example's arguments.
    private(set) var arguments: [CaseValue.Member]
    /// The ids of the enumeration values that the example sends.
    let enumerationFacts: [FactID]

    /// Makes the base of an overload; nil for one that isn't modelled, of which nothing is claimed, or has no example.
    init?(_ overload: Overload, of method: MethodDeclaration, _ context: DerivationContext) {
        guard overload.behaviour != nil, let example = overload.example else { return nil }
        self.context = context
        self.method = method
        self.overload = overload
        preparation = context.preparation(example.given?.value)
        device = example.caller
        var translator = ExampleTranslator(context.index, context.behaviour)
        arguments = translator.arguments(example.arguments, of: overload)
        enumerationFacts = translator.enumerationFacts
    }

    /// The fixture that the example starts from.
    var given: String? { preparation.fixture }

    /// What its arguments are held to.
    var rules: ArgumentRules { ArgumentRules(overload: overload, context: context) }

    /// Whether there is a fact, so that a case can pin it.
    func asksFor(_ fact: FactID) -> Bool { context.facts.contains(fact) }

    /// Whether a call with other arguments breaks this rule before any other.
    func breaks(_ fact: FactID, _ arguments: [CaseValue.Member]) -> Bool {
        rules.firstBreach(by: arguments) == .fact(fact)
    }

    /// Whether a call with other arguments keeps every rule about arguments.
    func keepsRules(_ arguments: [CaseValue.Member]) -> Bool {
        rules.firstBreach(by: arguments) == nil
    }

    /// The argument of a parameter, as the example gives it.
    func argument(_ name: String) -> CaseValue? {
        arguments.first { $0.name == name }?.value
    }

    /// The same call with other arguments.
    func calling(with arguments: [CaseValue.Member]) -> BaseCall {
        var call = self
        call.arguments = arguments
        return call
    }

    /// The example's arguments without some.
    func without(_ names: [String]) -> [CaseValue.Member] {
        arguments.filter { !names.contains($0.name) }
    }

    /// The example's arguments with another value for one parameter.
    func with(_ name: String, _ value: CaseValue) -> [CaseValue.Member] {
        guard let position = arguments.firstIndex(where: { $0.name == name }) else {
            return arguments + [.init(name, value)]
        }
        var changed = arguments
        changed[position] = .init(name, value)
        return changed
    }

    /// The same, without what must not be given together with the parameter.
    func giving(_ name: String, _ value: CaseValue) -> [CaseValue.Member] {
        let rivals = overload.notTogether.map(\.value).filter { $0.contains(name) }.flatMap(\.self)
        return with(name, value).filter { $0.name == name || !rivals.contains($0.name) }
    }

    /// The example's call as a step.
    func step(from device: String? = nil, times: Int = 1, _ outcome: StepDraft.Outcome) -> StepDraft {
        step(arguments, from: device, times: times, outcome)
    }

    /// The call with other arguments as a step.
    func step(
        _ arguments: [CaseValue.Member],
        from device: String? = nil,
        times: Int = 1,
        _ outcome: StepDraft.Outcome
    ) -> StepDraft {
        let action = StepDraft.Action.call(
            device: device ?? self.device,
            overload: overload.id,
            arguments: arguments
        )
        return StepDraft(action: action, times: times, outcome: outcome)
    }

    /// A case that starts where the example does, in a larger edition where what it gives needs that.
    ///
    /// The facts are those that exist; the code of an error that a step expects is among them.
    func draft(
        _ id: CaseID,
        _ summary: String,
        facts: [FactID],
        steps: [StepDraft],
        twin: [StepDraft]? = nil
    ) -> CaseDraft {
        let errors = steps.compactMap { step in
            if case .fails(let error, _) = step.outcome { FactID.error(error.name) } else { nil }
        }
        let start = edition(neededBy: steps + (twin ?? [])).map { [StepDraft(action: .edition($0))] } ?? []
        return CaseDraft(
            id: id,
            topic: method.topic,
            summary: summary,
            facts: (facts + errors).filter(context.facts.contains),
            given: given,
            steps: start + steps,
            twin: twin.map { start + $0 }
        )
    }

    /// The edition that has to be bought before some steps; nil where it is bought already, or among them.
    private func edition(neededBy steps: [StepDraft]) -> String? {
        var calls: [[CaseValue.Member]] = []
        for step in steps {
            switch step.action {
            case .edition: return nil
            case .call(_, overload.id, let arguments): calls.append(arguments)
            case .call, .control, .advance, .configure: break
            }
        }
        return missingEdition(of: calls)
    }
}
