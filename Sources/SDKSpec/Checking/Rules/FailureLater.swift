/// What happens later can't fail any more.
struct FailureLater: Rule {
    static let summary = "Nothing fails inside `after`: nobody waits for it, and the call has been answered long ago."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let behaviour = context.behaviour
        for body in behaviour.bodies { check(body.statements, isLater: false, behaviour, into: &diagnostics) }
    }

    private func check(
        _ statements: [TypedStatement],
        isLater: Bool,
        _ behaviour: ResolvedBehaviour,
        into diagnostics: inout Diagnostics
    ) {
        for statement in statements {
            if isLater { report(statement, behaviour, into: &diagnostics) }
            if case .after(_, let body) = statement.kind {
                check(body, isLater: true, behaviour, into: &diagnostics)
            } else {
                check(statement.children, isLater: isLater, behaviour, into: &diagnostics)
            }
        }
    }

    private func report(
        _ statement: TypedStatement,
        _ behaviour: ResolvedBehaviour,
        into diagnostics: inout Diagnostics
    ) {
        switch statement.kind {
        case .fail, .failUnlessPresent, .bindOrFail, .notModelled:
            let message = "nobody is there any more to whom this could fail"
            let help = "test it with `if`, and do nothing where it doesn't hold"
            diagnostics.add(finding(message, at: statement.location, help: help))
        default: break
        }
        for name in BehaviourEffects.performed(by: statement) {
            guard let body = behaviour.procedures[name], body.canFail else { continue }
            let message = "`\(name)` can fail, and nobody is there any more to whom it could"
            let help = "make a procedure of the part that can't"
            diagnostics.add(finding(message, at: statement.location, help: help))
        }
    }
}
