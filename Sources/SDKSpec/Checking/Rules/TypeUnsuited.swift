/// Types stand where there are values of them.
struct TypeUnsuited: Rule {
    static let summary =
        "Keys of maps are texts, whole numbers, identifiers or enumerations; `Void` is nothing but an answer or a payload."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for reference in context.typeReferences {
            for case .map(let key, _) in reference.value.withParts where !key.isKey(in: context.index) {
                diagnostics.add(finding("`\(key)` can't be the key of a map", at: reference.location))
            }
        }
        let places = context.answers + context.specification.procedures.map(\.returns)
        // A field or a part of another type holds a value; `Void` has none.
        let holders = context.fields.map(\.field.type) + places.filter { $0.value != .void }
        for reference in holders where reference.value.holdsVoid {
            diagnostics.add(finding("there are no values of `Void` to put here", at: reference.location))
        }
        checkUserType(context, into: &diagnostics)
    }

    private func checkUserType(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let name = context.specification.product.userType
        guard let type = context.index.types[name.value] else { return }
        if case .identifier = type.shape { return }
        diagnostics.add(finding("`\(name.value)` is no identifier, so users don't have it", at: name.location))
    }
}
