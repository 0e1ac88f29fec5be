/// Functions of the caller's stand where a vendor takes some.
struct HandlerUnsuited: Rule {
    static let summary =
        "`Handler` is the type of a method's parameter and of nothing else; its `event` is declared, and it has no default."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for parameter in context.specification.calls.flatMap({ $0.shapes.flatMap(\.allParameters) }) {
            checkParameter(parameter, context, into: &diagnostics)
        }
        for reference in context.valueTypes where reference.value.contains(where: { $0 == .handler }) {
            diagnostics.add(misplaced(at: reference.location))
        }
    }

    private func checkParameter(_ parameter: Field, _ context: RuleContext, into diagnostics: inout Diagnostics) {
        guard parameter.isHandler else {
            if parameter.type.value.contains(where: { $0 == .handler }) {
                diagnostics.add(misplaced(at: parameter.type.location))
            }
            if let event = parameter.event {
                let message: Wording =
                    "`\(parameter.name.value)` is no `Handler`, so none of its calls arrive as events"
                diagnostics.add(finding(message, at: event.location, help: "leave `event` out"))
            }
            return
        }
        if let value = parameter.defaultValue {
            diagnostics.add(finding("a function of the caller's has no default", at: value.location))
        }
        guard let event = parameter.event, context.index.events[event.value] == nil else { return }
        diagnostics.add(unknown("event", event, among: context.specification.events.map(\.name.value)))
    }

    private func misplaced(at location: SourceLocation) -> Diagnostic {
        finding("a function of the caller's can't be here: it has no form on the wire", at: location)
    }
}
