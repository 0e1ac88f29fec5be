import SDKSpec

/// Turns steps of scenarios and fixtures into steps of cases.
struct StepTranslator {
    private let context: DerivationContext
    private var values: ExampleTranslator

    /// The ids of the enumeration values that the steps send or expect.
    var enumerationFacts: [FactID] { values.enumerationFacts }

    init(_ context: DerivationContext) {
        self.context = context
        values = ExampleTranslator(context.index, context.behaviour)
    }

    /// A step as the data of a suite has it: one that is repeated as a step a time, or as one that the runner repeats
    /// where it can count what differs and no events are looked at.
    mutating func steps(_ step: ScenarioStep) -> [StepDraft] {
        defer { values.counter = ExampleCounter() }
        guard step.times > 1 else { return [draft(step)] }
        if step.times > ExampleCounter.mostWrittenOut, step.events.isEmpty, !step.isByCountedDevice {
            values.counter = .byRunner
            var draft = draft(step)
            draft.times = step.times
            if values.counter.canCount { return [draft] }
        }
        return (1...step.times).map { number in
            values.counter = .number(number)
            return draft(step)
        }
    }

    private mutating func draft(_ step: ScenarioStep) -> StepDraft {
        var draft = StepDraft(action: action(step.action))
        if let error = step.fails {
            draft.outcome = .fails(context.error(error.value))
        } else if let expected = step.returns {
            draft.outcome = .returns(values.claim(expected.value, as: answer(of: step.action)))
        }
        for claim in step.events {
            var expected: [StepDraft.Event] = []
            for event in claim.events { expected.append(self.event(event)) }
            draft.events.append(.init(device: values.counter.filled(claim.device), events: expected))
        }
        draft.save = step.saveAs?.value
        return draft
    }

    private mutating func action(_ action: ScenarioStep.Action) -> StepDraft.Action {
        switch action {
        case .call(let device, let target, let arguments):
            let overload = context.index.overloads[target.value]
            let members = overload.map { values.arguments(arguments, of: $0) } ?? []
            return .call(device: values.counter.filled(device), overload: target.value, arguments: members)
        case .control(let target, let owner, let arguments):
            let shape = context.index.overloads[target.value]
            let members = shape.map { values.arguments(arguments, of: $0) } ?? []
            return .control(target.value, of: owner.map { values.counter.filled($0.value) }, arguments: members)
        case .advance(let seconds): return .advance(seconds: seconds)
        case .edition(let name): return .edition(name.value)
        case .configure(let constant, let value):
            let type = context.index.constants[constant.value]?.type ?? .json
            return .configure(constant: constant.value, value: values.value(value.value, as: type))
        }
    }

    private mutating func event(_ expected: ExpectedEvent) -> StepDraft.Event {
        let event = context.index.events[expected.name.value]
        let payload = expected.payload.map { values.claim($0.value, as: event?.payload.value ?? .json) }
        return .init(name: event?.wire ?? expected.name.value, payload: payload)
    }

    private func answer(of action: ScenarioStep.Action) -> TypeReference {
        action.performed.flatMap { context.index.overloads[$0.target.value]?.returns.value } ?? .json
    }
}

extension ScenarioStep {
    /// Whether each time another device calls.
    fileprivate var isByCountedDevice: Bool {
        action.device.map { ExampleValue.counts($0) } ?? false
    }
}
