import YAMLDocument

/// Reads the steps of a story. A step that isn't understood is left out; the diagnostics say why.
enum ScenarioStepReader {
    static func read(_ items: [YAMLNode], _ context: inout ReadingContext) -> [ScenarioStep] {
        var steps: [ScenarioStep] = []
        for item in items { steps += read(item, &context) }
        return steps
    }

    private static func read(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        guard case .one(let keys)? = node.mapping.map(Variant.step.choice) else { return [] }
        switch keys {
        case is AdvanceStepKey.Type: return advance(node, &context)
        case is EditionStepKey.Type: return edition(node, &context)
        case is ConfigureStepKey.Type: return configure(node, &context)
        case is ControlStepKey.Type: return control(node, &context)
        case is RepeatedStepsKey.Type: return repeated(node, &context)
        default: return call(node, &context)
        }
    }

    private static func call(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        guard
            let record = Record<CallStepKey>(node),
            let entry = record.freeEntry,
            let overload = context.text(entry.value)
        else { return [] }
        let arguments = ExampleValueReader.members(record.entries(.with), &context)
        let step = ScenarioStep(
            action: .call(device: entry.name, overload: overload, arguments: arguments),
            returns: ExampleValueReader.readGiven(record.node(.returns), &context),
            fails: record.text(.fails, context),
            events: events(record.entries(.events), &context),
            saveAs: record.text(.save, context),
            times: record.positive(.times) ?? 1,
            location: context.location(node),
            deviceLocation: context.location(entry.keyRange)
        )
        return [step]
    }

    private static func control(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        guard let record = Record<ControlStepKey>(node), let name = record.text(.world, context) else { return [] }
        let arguments = ExampleValueReader.members(record.entries(.with), &context)
        let step = ScenarioStep(
            action: .control(name, of: record.text(.of, context), arguments: arguments),
            returns: ExampleValueReader.readGiven(record.node(.returns), &context),
            fails: record.text(.fails, context),
            events: events(record.entries(.events), &context),
            saveAs: record.text(.save, context),
            times: record.positive(.times) ?? 1,
            location: context.location(node)
        )
        return [step]
    }

    private static func advance(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        guard
            let record = Record<AdvanceStepKey>(node),
            let seconds = record.text(.advance).flatMap(DurationText.seconds)
        else { return [] }
        let events = events(record.entries(.events), &context)
        return [step(.advance(seconds: seconds), events: events, at: context.location(node))]
    }

    private static func edition(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        let edition = Record<EditionStepKey>(node)?.text(.edition, context)
        return edition.map { [step(.edition($0), at: context.location(node))] } ?? []
    }

    /// Several constants are as many steps.
    private static func configure(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        ExampleValueReader.members(Record<ConfigureStepKey>(node)?.entries(.configure) ?? [], &context).map { member in
            step(.configure(constant: member.name, value: member.value), at: member.name.location)
        }
    }

    /// Steps that are done several times are as many steps, each with its number filled in.
    private static func repeated(_ node: YAMLNode, _ context: inout ReadingContext) -> [ScenarioStep] {
        guard let record = Record<RepeatedStepsKey>(node), let times = record.positive(.times) else { return [] }
        let steps = read(record.items(.steps), &context)
        guard times <= CaseBudget.mostRepeatedSteps / max(1, steps.count) else {
            context.report(
                "repeated-steps",
                "these steps come to more than \(CaseBudget.mostRepeatedSteps) when they are repeated",
                at: context.location(node),
                help: "give a single step `times`, which may be more"
            )
            return steps
        }
        return (1...times).flatMap { number in steps.map { $0.filled(number) } }
    }

    private static func step(
        _ action: ScenarioStep.Action,
        events: [ClaimedEvents] = [],
        at location: SourceLocation
    ) -> ScenarioStep {
        ScenarioStep(action: action, returns: nil, fails: nil, events: events, saveAs: nil, location: location)
    }

    private static func events(
        _ entries: [YAMLEntry],
        _ context: inout ReadingContext
    ) -> [ClaimedEvents] {
        entries.map { entry in
            var events: [ExpectedEvent] = []
            for item in entry.value.sequence ?? [] { events += self.events(item, &context) }
            return ClaimedEvents(device: entry.name, events: events, location: context.location(entry.keyRange))
        }
    }

    /// An event's name, or the name with what the event must carry.
    private static func events(_ node: YAMLNode, _ context: inout ReadingContext) -> [ExpectedEvent] {
        guard let entries = node.mapping else {
            return context.text(node).map { [ExpectedEvent(name: $0, payload: nil)] } ?? []
        }
        return entries.map { entry in
            ExpectedEvent(name: context.name(entry), payload: ExampleValueReader.readGiven(entry.value, &context))
        }
    }
}
