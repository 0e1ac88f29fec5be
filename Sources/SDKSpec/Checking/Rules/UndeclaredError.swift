/// The errors of limits, quotas, rates and of the product are declared. (Those of behaviour: `unknown-error`.)
struct UndeclaredError: Rule {
    static let summary = "Every error that a limit, a quota, a rate or the product names is declared under `errors`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.errors.map(\.name.value)
        for error in Self.errors(in: context) where context.index.errors[error.value] == nil {
            diagnostics.add(unknown("error", error, among: known, otherwise: "declare it under `errors`"))
        }
    }

    private static func errors(in context: RuleContext) -> [Located<String>] {
        let product = context.specification.product
        let limits = context.fields.flatMap { $0.field.limits.compactMap(\.error) }
        let capacities = context.specification.methods.flatMap { method in
            [method.quota?.error, method.ownRate?.error].compactMap(\.self)
        }
        return [product.argumentError] + [product.editionError].compactMap(\.self) + limits + capacities
    }
}
