/// What is only asked leaves everything as it is.
struct ChangingQuestion: Rule {
    static let summary = """
        What only asks changes nothing that is kept, and tells nobody: a gate, what an event carries, what a quota counts \
        and adds. It is asked of calls that fail, and of events that nobody listens to.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for (asker, expression) in questions(context.specification) {
            for call in expression.calledNames {
                guard let deed = deed(of: call.value, context) else { continue }
                diagnostics.add(
                    finding(
                        "\(asker) only asks, and `\(call.value)` \(deed)",
                        at: call.location,
                        help: "do that in the behaviour, and let the procedure answer alone"
                    )
                )
            }
        }
    }

    /// What is only asked, and who asks.
    private func questions(_ specification: Specification) -> [(asker: String, expression: Expression)] {
        let gates = specification.gates.flatMap { gate in
            gate.behaviour.flatMap(\.expressions).map { ("the gate `\(gate.name.value)`", $0) }
        }
        let events = specification.events.compactMap { event in
            event.carries.map { ("what `\(event.name.value)` carries", $0.value) }
        }
        let quotas = specification.methods.flatMap { method -> [(String, Expression)] in
            guard let quota = method.quota else { return [] }
            return [quota.counts.value, quota.adds?.value].compactMap(\.self)
                .map { ("the quota of `\(method.name.value)`", $0) }
        }
        return gates + events + quotas
    }

    /// What a procedure does besides answering; nil when that is nothing.
    private func deed(of procedure: String, _ context: RuleContext) -> String? {
        if context.index.changingProcedures.contains(procedure) { return "changes what is kept" }
        let events = context.behaviour.procedures[procedure]?.events ?? []
        return events.first.map { "emits `\($0)`" }
    }
}
