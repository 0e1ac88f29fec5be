/// Every modelled method is part of a story.
struct MethodWithoutScenario: Rule {
    static let summary =
        "Every modelled method and every control is called by a scenario that looks at what comes of it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let told = Set(context.specification.scenarios.flatMap(\.steps).compactMap(Self.lookedAt))
        for (_, overload) in context.overloads where overload.behaviour != nil && !told.contains(overload.id) {
            diagnostics.add(
                finding(
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
