/// What happens later can't fail any more.
struct FailureLater: Rule {
    static let summary = "Nothing fails inside `after`: the call has been answered by then."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let behaviour = context.behaviour
        for body in behaviour.bodies { checkStatements(body.statements, isLater: false, behaviour, into: &diagnostics) }
    }

    private func checkStatements(
        _ statements: [TypedStatement],
        isLater: Bool,
        _ behaviour: ResolvedBehaviour,
        into diagnostics: inout Diagnostics
    ) {
        for statement in statements {
            if isLater { report(statement, behaviour, into: &diagnostics) }
            if case .after(_, let body) = statement.kind {
                checkStatements(body, isLater: true, behaviour, into: &diagnostics)
            } else {
                checkStatements(statement.children, isLater: isLater, behaviour, into: &diagnostics)
            }
        }
    }

    /// The procedures by which the event that a statement emits says what it carries.
    private func carrying(_ statement: TypedStatement, _ behaviour: ResolvedBehaviour) -> [String] {
        guard case .emit(let event, _, nil) = statement.kind else { return [] }
        return behaviour.carries[event]?.procedures ?? []
    }

    private func report(
        _ statement: TypedStatement,
        _ behaviour: ResolvedBehaviour,
        into diagnostics: inout Diagnostics
    ) {
        switch statement.kind {
        case .fail, .failUnlessPresent, .letOrFail, .notModelled:
            let message: Wording = "this fails after the call has been answered"
            let help = "test it with `if`, and do nothing where it doesn't hold"
            diagnostics.add(finding(message, at: statement.location, help: help))
        case .let, .set, .ensure, .add, .remove, .if, .ifPresent, .for, .emit, .perform, .after, .return:
            break
        }
        for name in statement.performed + carrying(statement, behaviour) {
            guard let body = behaviour.procedures[name], body.canFail else { continue }
            let message: Wording = "`\(name)` can fail, and the call has been answered by then"
            let help = "make a procedure of the part that can't"
            diagnostics.add(finding(message, at: statement.location, help: help))
        }
    }
}
