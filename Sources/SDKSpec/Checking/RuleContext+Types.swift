extension RuleContext {
    /// Every place where a type is named.
    var typeReferences: [Located<TypeReference>] {
        valueTypes + specification.calls.flatMap { $0.shapes.flatMap { $0.allParameters.map(\.type) } }
    }

    /// Every place where a type is named but the parameters of methods, which may be functions.
    var valueTypes: [Located<TypeReference>] {
        var references = index.records.flatMap { $0.fields.map(\.type) }
        references += specification.procedures.flatMap { $0.parameters.map(\.type) }
        references += answers + specification.procedures.map(\.returns)
        references += specification.constants.map { Located($0.type, at: $0.name.location) }
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

    /// What methods return and events carry: the places that may be `Void`, and those with no field beside them.
    var answers: [Located<TypeReference>] {
        specification.events.map(\.payload) + overloads.map(\.overload.returns)
    }
}
