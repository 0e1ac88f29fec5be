/// Every type that is used is declared.
struct UnknownType: Rule {
    static let summary = "Every type that is used is built in or declared under `types`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.types.map(\.name.value)
        for reference in Self.references(in: context) {
            for name in reference.value.declaredNames where context.index.types[name] == nil {
                let candidates = known + TypeReference.builtIn.map(\.name)
                diagnostics.add(
                    finding(
                        "there is no type `\(name)`",
                        at: reference.location,
                        help: suggestion(for: name, in: candidates) ?? "declare it under `types`"
                    )
                )
            }
        }
    }

    private static func references(in context: RuleContext) -> [Located<TypeReference>] {
        let specification = context.specification
        var references = context.fields.map(\.field.type)
        references += specification.events.map(\.payload) + context.overloads.map(\.overload.returns)
        references += specification.procedures.map(\.returns)
        let user = specification.product.userType
        references.append(Located(.named(user.value), at: user.location))
        for type in specification.types {
            switch type.shape {
            case .identifier(let forms): references += forms.compactMap(\.partType)
            case .union(let tag, let cases):
                references += cases.map(\.payload) + [Located(.named(tag.value), at: tag.location)]
            case .enumeration, .record: break
            }
        }
        return references
    }
}

extension TypeReference {
    /// The declared types that it is made of.
    var declaredNames: [String] {
        switch self {
        case .named(let name): [name]
        case .list(let element), .optional(let element): element.declaredNames
        case .map(let key, let value): key.declaredNames + value.declaredNames
        default: []
        }
    }
}
