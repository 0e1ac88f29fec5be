/// What remains of a failed call is noted and told; how the call ends is decided.
struct WhenFailedUnsuited: Rule {
    static let summary =
        "`whenFailed` notes what remains of a call that has failed: it can't fail, answers nothing and puts nothing off."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (_, overload) in context.overloads {
            if overload.behaviour == nil, let first = overload.whenFailed.first {
                diagnostics.add(
                    finding(
                        "without `behaviour` there is no call that could fail",
                        at: first.location,
                        help: "say what the method does, or leave `whenFailed` out"
                    )
                )
            }
            for statement in overload.whenFailed.flatMap(\.withChildren) {
                checkStatement(statement, into: &diagnostics)
            }
            let remaining = context.behaviour.failed[overload.id]?.statements ?? []
            remaining.walk { checkPerformed(by: $0, context.behaviour, into: &diagnostics) }
        }
    }

    /// The statement itself.
    private func checkStatement(_ statement: Statement, into diagnostics: inout Diagnostics) {
        let (message, help): (Wording, String)
        switch statement.kind {
        case .fail, .notModelled, .let(_, _, _?):
            message = "the call has failed already"
            help = "test it with `if`, and do nothing where it doesn't hold"
        case .return:
            message = "a call that has failed answers nothing"
            help = "put what it guards into `if`"
        case .after:
            message = "nothing comes later of a call that has failed"
            help = "do it at once"
        case .let, .set, .update, .ensure, .add, .remove, .if, .for, .emit, .perform: return
        }
        diagnostics.add(finding(message, at: statement.location, help: help))
    }

    /// The procedures that the statement performs, by itself or through what an event carries.
    private func checkPerformed(
        by statement: TypedStatement,
        _ behaviour: ResolvedBehaviour,
        into diagnostics: inout Diagnostics
    ) {
        var names = statement.performed
        if case .emit(let event, _, nil) = statement.kind {
            names += behaviour.carries[event]?.procedures ?? []
        }
        for name in names {
            guard let body = behaviour.procedures[name] else { continue }
            let refused: (what: String, help: String)
            if body.canFail {
                refused = ("can fail, and the call has failed already", "make a procedure of the part that can't")
            } else if isLater(name, behaviour) {
                refused = ("puts something off, and nothing comes later of a call that has failed", "do it at once")
            } else {
                continue
            }
            diagnostics.add(finding("`\(name)` \(refused.what)", at: statement.location, help: refused.help))
        }
    }

    /// Whether a procedure, or one that it performs, does something later.
    private func isLater(_ name: String, _ behaviour: ResolvedBehaviour) -> Bool {
        var isLater = false
        for procedure in behaviour.procedures(reachedFrom: [name]) {
            procedure.body.statements.walk { statement in
                if case .after = statement.kind { isLater = true }
            }
        }
        return isLater
    }
}
