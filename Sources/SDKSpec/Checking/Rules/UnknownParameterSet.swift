/// A set from which a method takes parameters in is declared.
struct UnknownParameterSet: Rule {
    static let summary = "A name among the parameters of a method is that of a set under `parameterSets`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.parameterSets.map(\.name.value)
        for use in context.specification.calls.flatMap({ $0.shapes.flatMap(\.parameterSets) })
        where !known.contains(use.name.value) {
            let name = use.name.value
            let help = suggestion(for: name, in: known) ?? "declare it under `parameterSets`, or write `\(name): {…}`"
            diagnostics.add(finding("there is no set of parameters `\(name)`", at: use.name.location, help: help))
        }
    }
}
