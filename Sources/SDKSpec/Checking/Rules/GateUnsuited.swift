/// Gates look and let through; they do nothing.
struct GateUnsuited: Rule {
    static let summary = "A gate consists of `fail` and `let`: it looks whether a call may pass, and changes nothing."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for statement in context.specification.gates.flatMap(\.behaviour) {
            switch statement.kind {
            case .fail, .bind: break
            default:
                diagnostics.add(
                    finding(
                        "a gate does nothing but `fail` and `let`",
                        at: statement.location,
                        help: "do it in the behaviour of the methods that need the gate"
                    )
                )
            }
        }
    }
}
