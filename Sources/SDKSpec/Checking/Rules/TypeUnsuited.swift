/// Types stand where there are values of them.
struct TypeUnsuited: Rule {
    static let summary =
        """
        Keys of maps are texts, whole numbers, identifiers or enumerations; `Void` is nothing but an answer or a payload; an \
        enumeration has values, and a union cases.
        """

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
        for type in context.specification.types { checkParts(of: type, into: &diagnostics) }
    }

    private func checkParts(of type: TypeDeclaration, into diagnostics: inout Diagnostics) {
        switch type.shape {
        case .enumeration(let raw, let values) where values.isEmpty:
            let help = "name one, or take `\(raw)` in its place"
            diagnostics.add(finding("`\(type.name.value)` has no values", at: type.name.location, help: help))
        case .union(_, let cases) where cases.isEmpty:
            diagnostics.add(finding("`\(type.name.value)` has no cases", at: type.name.location, help: "name one"))
        case .record, .identifier, .enumeration, .union: break
        }
    }

    private func checkUserType(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let name = context.specification.product.userType
        if case .identifier? = context.index.types[name.value]?.shape { return }
        guard context.index.isKnownType(name.value) else { return }
        let message: Wording = "`\(name.value)` is no identifier, so users don't have it"
        let help = "declare the ids of users under `types`, with `identifier: {}`, and name that type"
        diagnostics.add(finding(message, at: name.location, help: help))
    }
}
