/// Every type that is used is declared.
struct UnknownType: Rule {
    static let summary = "Every type that is used is built in or declared under `types`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.types.map(\.name.value)
        let builtIn = TypeReference.builtIn.map(\.name)
        for reference in context.typeReferences {
            for name in reference.value.declaredNames where !context.index.isKnownType(name) {
                let help = "declare it under `types`; built in are \(builtIn.joined(separator: ", "))"
                let name = Located(name, at: reference.location)
                diagnostics.add(unknown("type", name, among: known + builtIn, otherwise: help))
            }
        }
    }
}
