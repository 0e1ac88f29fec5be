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

extension TypeReference {
    /// Whether the type, or one that it is made of, is such a one.
    func contains(where condition: (TypeReference) -> Bool) -> Bool {
        if condition(self) { return true }
        return switch self {
        case .list(let element), .optional(let element): element.contains(where: condition)
        case .map(let key, let value): key.contains(where: condition) || value.contains(where: condition)
        case .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler, .named: false
        }
    }

    /// The type and those that it is made of.
    var withParts: [TypeReference] {
        var parts: [TypeReference] = []
        _ = contains { part in
            parts.append(part)
            return false
        }
        return parts
    }
}
