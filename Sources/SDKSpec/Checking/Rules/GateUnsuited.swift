/// Gates look and let through; they do nothing.
struct GateUnsuited: Rule {
    static let summary =
        "A gate consists of `fail` and `let`: it looks whether a call may pass, changes nothing, and fails by itself alone."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for gate in context.specification.gates {
            let failures = context.behaviour.failures[.gate(gate.name.value)] ?? []
            // A procedure can't know for whom it fails, so its failure would be taken for one of the call's.
            for failure in failures where failure.isShared {
                diagnostics.add(
                    finding(
                        "what the gate `\(gate.name.value)` asks can itself fail with `\(failure.error)`",
                        at: gate.name.location,
                        notes: [Diagnostic.Note("it fails here", at: failure.location)],
                        help: "let the procedure answer, and put the `fail` into the gate"
                    )
                )
            }
        }
        for statement in context.specification.gates.flatMap(\.behaviour) {
            switch statement.kind {
            case .fail, .let: break
            case .notModelled, .set, .update, .ensure, .add, .remove, .if, .for, .emit, .perform, .after, .return:
                diagnostics.add(
                    finding(
                        "only `fail` and `let` can stand in a gate",
                        at: statement.location,
                        help: "do it in the behaviour of the methods that need the gate"
                    )
                )
            }
        }
    }
}
