/// What a client sees is made of types that it has.
struct InternalTypeShown: Rule {
    static let summary =
        "Parameters, answers, payloads of events and public types are made of public types: a client has no others."

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        let types = context.specification.types
        // A union that is internal is a finding already.
        let hidden = Dictionary(types.filter(Self.isHidden).map { ($0.name.value, $0.name) }) { first, _ in first }
        guard !hidden.isEmpty else { return }
        let user = context.specification.product.userType
        let shown = Self.shown(context.specification) + [Located(.named(user.value), at: user.location)]
        for reference in shown {
            guard let name = reference.value.declaredNames.first(where: { hidden[$0] != nil }) else { continue }
            diagnostics.add(
                finding(
                    "`\(name)` is internal, and this is part of the client",
                    at: reference.location,
                    notes: hidden[name].map { [Diagnostic.Note("the type is declared here", at: $0.location)] } ?? [],
                    help: "leave `internal` out, or hand on a public type made of it"
                )
            )
        }
    }

    private static func isHidden(_ type: TypeDeclaration) -> Bool {
        if case .union = type.shape { return false }
        return !type.isPublic
    }

    private static func shown(_ specification: Specification) -> [Located<TypeReference>] {
        let shapes = specification.calls.flatMap(\.shapes)
        return shapes.flatMap { $0.allParameters.map(\.type) + [$0.returns] }
            + specification.events.map(\.payload)
            + specification.types.filter(\.isPublic).flatMap(parts)
    }

    private static func parts(of type: TypeDeclaration) -> [Located<TypeReference>] {
        switch type.shape {
        case .record(let fields): fields.map(\.type)
        case .union(let tag, let cases): [Located(.named(tag.value), at: tag.location)] + cases.map(\.payload)
        case .identifier(let forms): forms.compactMap(\.partType)
        case .enumeration: []
        }
    }
}
