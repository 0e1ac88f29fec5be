/// What is set becomes something else by it.
struct IdleSetting: Rule {
    static let summary = "A place isn't set to what it holds already: that does nothing."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for body in context.behaviour.bodies {
            body.statements.walk { statement in
                guard case .set(let place, let value) = statement.kind, place.isSamePlace(as: value) else { return }
                let message = "this sets a place to what it holds already"
                diagnostics.add(finding(message, at: statement.location, help: "leave it out"))
            }
        }
    }
}
