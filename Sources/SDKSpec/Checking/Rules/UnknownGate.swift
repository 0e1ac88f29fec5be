/// Gates are declared.
struct UnknownGate: Rule {
    static let summary = "Every gate that a method needs is declared under `gates`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.gates.map(\.name.value)
        for gate in context.specification.methods.flatMap(\.gates) where !known.contains(gate.value) {
            diagnostics.add(
                finding(
                    "there is no gate `\(gate.value)`",
                    at: gate.location,
                    help: suggestion(for: gate.value, in: known)
                )
            )
        }
    }
}
