/// Checks of arguments look and let through.
struct CheckUnsuited: Rule {
    static let summary =
        "Checks of arguments consist of `fail` with a condition, and of `let`; what a type demands fits it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for statement in statements(context) {
            switch statement.kind {
            case .fail(_, _?, _), .let: break
            case .fail:
                diagnostics.add(
                    finding(
                        "this fails whatever the arguments are",
                        at: statement.location,
                        help: "say when it fails, with `when` or `unless`"
                    )
                )
            case .notModelled, .set, .update, .ensure, .add, .remove, .if, .for, .emit, .perform, .after, .return:
                diagnostics.add(
                    finding(
                        "only `fail` and `let` can stand in `checks`",
                        at: statement.location,
                        help: "put what it guards into the condition, or do it in `behaviour`"
                    )
                )
            }
        }
        for type in context.specification.types { checkForms(of: type, into: &diagnostics) }
    }

    private func statements(_ context: RuleContext) -> [Statement] {
        context.overloads.flatMap(\.overload.checks) + context.specification.types.flatMap(\.demands.checks)
    }

    /// What a type demands makes sense for it.
    private func checkForms(of type: TypeDeclaration, into diagnostics: inout Diagnostics) {
        if let location = type.demands.closed, case .identifier(let forms) = type.shape, forms.isEmpty {
            diagnostics.add(
                finding(
                    "`\(type.name.value)` has no forms, so there is nothing to close",
                    at: location,
                    help: "declare its forms under `identifier`, or give it a `pattern`"
                )
            )
        }
        if let pattern = type.demands.pattern, let refusal = PatternRefusal(of: pattern.value) {
            diagnostics.add(finding(Wording(refusal.message), at: pattern.location, help: refusal.help))
        }
    }
}
