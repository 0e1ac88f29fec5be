/// Every type that is used is declared.
struct UnknownType: Rule {
    static let summary = "Every type that is used is built in or declared under `types`."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let known = context.specification.types.map(\.name.value)
        let builtIn = TypeReference.builtIn.map(\.name)
        for reference in context.typeReferences {
            for name in reference.value.declaredNames where context.index.types[name] == nil {
                let candidates = known + builtIn
                diagnostics.add(
                    finding(
                        "there is no type `\(name)`",
                        at: reference.location,
                        help: suggestion(for: name, in: candidates)
                            ?? "declare it under `types`; built in are \(builtIn.joined(separator: ", "))"
                    )
                )
            }
        }
    }
}

extension TypeReference {
    /// The declared types that it is made of.
    public var declaredNames: [String] {
        switch self {
        case .named(let name): [name]
        case .list(let element), .optional(let element): element.declaredNames
        case .map(let key, let value): key.declaredNames + value.declaredNames
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler: []
        }
    }
}
