/// What gives room back exists. (The methods that steps call: `invalid-step`.)
struct UnknownMethod: Rule {
    static let summary = "The method that gives a place of a quota back is declared under `methods`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.methods.map(\.name.value)
        for quota in context.specification.methods.compactMap(\.quota) {
            guard let name = quota.freedBy, context.index.methods[name.value] == nil else { continue }
            diagnostics.add(unknown("method", name, among: known))
        }
    }
}
