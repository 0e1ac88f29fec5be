/// A world can start: every store has something in it, if only nothing.
struct StateWithoutDefault: Rule {
    static let summary = "Every field of the state has a default or may be absent, so that a world can start."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let state = context.specification.state
        for field in StateDeclaration.Part.allCases.flatMap(state.fields(of:)) where field.isRequired {
            diagnostics.add(
                finding(
                    "nothing says what `\(field.name.value)` is in a new world",
                    at: field.name.location,
                    help: "give it a `default`, or a type with `?`"
                )
            )
        }
    }
}
