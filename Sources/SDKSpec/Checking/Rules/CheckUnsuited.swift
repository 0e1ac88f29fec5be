/// Checks of arguments look and let through.
struct CheckUnsuited: Rule {
    static let summary = "Checks of arguments consist of `fail` with a condition, and of `let`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for statement in context.overloads.flatMap(\.overload.checks) {
            switch statement.kind {
            case .fail(_, _?, _), .bind: break
            case .fail:
                diagnostics.add(
                    finding(
                        "this fails whatever the arguments are",
                        at: statement.location,
                        help: "say when it fails, with `when` or `unless`"
                    )
                )
            default:
                diagnostics.add(
                    finding(
                        "a check of arguments does nothing but `fail` and `let`",
                        at: statement.location,
                        help: "put what it guards into the condition, or do it in `behaviour`"
                    )
                )
            }
        }
    }
}
