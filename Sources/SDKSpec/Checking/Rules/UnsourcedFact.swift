/// Every fact has a reason to be believed.
struct UnsourcedFact: Rule {
    static let summary = "Every fact cites where it is said, or gives the reasoning that leads to it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (holder, facts) in context.facts.filter({ $0.provenance == nil }).grouped(by: \.holder) {
            guard facts.count > 1 else {
                let message: Wording = "nothing says why `\(facts[0].id)` is believed"
                let help = "add `source` here, or to what it belongs to"
                diagnostics.add(finding(message, at: facts[0].location, help: help))
                continue
            }
            let name = Self.name(of: holder, context.index)
            diagnostics.add(
                finding(
                    "nothing says why \(facts.count) facts of `\(holder.name)` are believed",
                    at: name?.location ?? facts[0].location,
                    notes: [Diagnostic.Note("they are \(facts.map(\.id.rawValue).listedNames())")],
                    help: "add `source` to `\(holder.name)`, or to each of them"
                )
            )
        }
    }

    /// The name of what facts belong to, where it is declared.
    private static func name(of holder: FactHolder, _ index: SpecificationIndex) -> Located<String>? {
        switch holder {
        case .method(let name): index.methods[name]?.name
        case .control(let name): index.controls[name]?.name
        case .gate(let name): index.gates[name]?.name
        case .type(let name): index.types[name]?.name
        case .error(let name): index.errors[name]?.name
        case .event(let name): index.events[name]?.name
        case .constant(let name): index.constants[name]?.name
        }
    }
}
