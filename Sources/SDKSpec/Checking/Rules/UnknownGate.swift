/// Gates are declared.
struct UnknownGate: Rule {
    static let summary = "Every gate that a method needs is declared under `gates`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.gates.map(\.name.value)
        for gate in context.specification.methods.flatMap(\.gates) where context.index.gates[gate.value] == nil {
            diagnostics.add(unknown("gate", gate, among: known))
        }
    }
}
