/// A set from which a method takes parameters in is declared.
struct UnknownParameterSet: Rule {
    static let summary = "A name among the parameters of a method is that of a set under `parameterSets`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.parameterSets.map(\.name.value)
        let declared = Set(known)
        for use in context.specification.calls.flatMap({ $0.shapes.flatMap(\.parameterSets) })
        where !declared.contains(use.name.value) {
            let help = "declare it under `parameterSets`, or write `\(use.name.value): {…}`"
            diagnostics.add(unknown("set of parameters", use.name, among: known, otherwise: help))
        }
    }
}
