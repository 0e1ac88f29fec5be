/// Every modelled method shows a call.
struct MethodWithoutExample: Rule {
    static let summary = "Every modelled method has an `example`: the derived cases and the reference start from it."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for overload in context.specification.methods.flatMap(\.overloads)
        where overload.behaviour != nil && overload.example == nil {
            diagnostics.add(finding("`\(overload.id)` has no example of a call", at: overload.location))
        }
    }
}
