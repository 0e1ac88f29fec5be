extension TypedExpression {
    /// The expression with others in the place of variables, by the variables' names.
    package func substituting(_ values: [String: TypedExpression]) -> TypedExpression {
        if values.isEmpty { return self }
        if case .variable(let name) = kind { return values[name] ?? self }
        return mappingChildren { $0.substituting(values) }
    }

    /// The expression with others in the place of those that it consists of itself.
    package func mappingChildren(_ put: (TypedExpression) -> TypedExpression) -> TypedExpression {
        TypedExpression(kind: mappedKind(put), type: type, location: location)
    }

    private func mappedKind(_ put: (TypedExpression) -> TypedExpression) -> Kind {
        switch kind {
        case .literal, .variable, .constant, .root, .enumerationValue, .emptyTyped: kind
        case .member(let base, let name): .member(base: put(base), name: name)
        case .identifierPart(let base, let part): .identifierPart(base: put(base), part: part)
        case .hasForm(let base, let form): .hasForm(base: put(base), form: form)
        case .unionPayload(let base, let name): .unionPayload(base: put(base), name: name)
        case .lookup(let base, let key): .lookup(base: put(base), key: put(key))
        case .identifier(let type, let form, let part): .identifier(type: type, form: form, part: part.map(put))
        case .identifierFromText(let type, let inner): .identifierFromText(type: type, text: put(inner))
        case .textOf(let inner): .textOf(put(inner))
        case .unionValue(let type, let name, let payload): .unionValue(type: type, name: name, payload: put(payload))
        case .exists(let inner): .exists(put(inner))
        case .unary(let sign, let inner): .unary(sign, put(inner))
        case .asJSON(let inner): .asJSON(put(inner))
        case .asDouble(let inner): .asDouble(put(inner))
        case .bounded(let inner, let levels): .bounded(put(inner), inside: levels)
        case .present(let inner): .present(put(inner))
        case .record(let type, let fields): .record(type: type, fields: fields.map { ($0.name, put($0.value)) })
        case .list(let items): .list(items.map(put))
        case .map(let entries): .map(entries.map { (key: put($0.key), value: put($0.value)) })
        case .binary(let sign, let left, let right): .binary(sign, put(left), put(right))
        case .orElse(let left, let right): .orElse(put(left), put(right))
        case .contains(let container, let element, let negated):
            .contains(container: put(container), element: put(element), negated: negated)
        case .conditional(let condition, let then, let otherwise):
            .conditional(condition: put(condition), then: put(then), otherwise: put(otherwise))
        case .choice(let conditions, let then, let otherwise):
            .choice(conditions: conditions.map(put), then: put(then), otherwise: put(otherwise))
        case .comprehension(let function, let variable, let list, let body):
            .comprehension(function, variable: variable, list: put(list), body: put(body))
        case .function(let function, let arguments): .function(function, arguments.map(put))
        case .procedure(let name, let arguments):
            .procedure(name, arguments.map { ($0.label, put($0.value)) })
        }
    }
}
