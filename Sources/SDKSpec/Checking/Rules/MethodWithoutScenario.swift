/// Every modelled method is part of a story.
struct MethodWithoutScenario: Rule {
    static let summary =
        "Every modelled method and every control is called by a scenario that looks at what comes of it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let told = Set(context.specification.scenarios.flatMap(\.steps).compactMap(Self.lookedAt))
        let known = context.overloads.map(\.overload.id)
        // A step that calls what there isn't is reported, and probably means the method whose name is nearest.
        let meant = Set(told.subtracting(known).compactMap { closest(to: $0, in: known) })
        for (_, overload) in context.overloads where overload.behaviour != nil {
            if told.contains(overload.id) || meant.contains(overload.id) { continue }
            diagnostics.add(
                warning(
                    "no scenario looks at what comes of `\(overload.id)`",
                    at: overload.location,
                    help: "call it in a scenario and expect `returns`, `fails` or `events`"
                )
            )
        }
    }

    private static func lookedAt(_ step: ScenarioStep) -> String? {
        guard let target = step.action.performed?.target else { return nil }
        let expectsSomething = step.returns != nil || step.fails != nil || !step.events.isEmpty
        return expectsSomething ? target.value : nil
    }
}
