// Behaviour can put a value into one of its own kind, and that again, call by call. Such a value is held to a bound where
// it is put together: everything that looks through values, and lets them go, goes as deep as they are.
extension ExpressionTyper {
    /// A value as JSON.
    ///
    /// - Parameter type: JSON, or JSON that may be absent.
    func json(of value: TypedExpression, as type: TypeReference = .json) -> TypedExpression {
        let json = make(.asJSON(value), type, at: value.location)
        return isFlat(value) || value.type.unwrapped == .json ? json : bounded(json, inside: 0)
    }

    /// A value as a part of a record. (A union adds no level, and a value of its own type stands in one only by way of a
    /// record.)
    ///
    /// - Parameter name: The type of the record.
    func part(_ value: TypedExpression, of name: String) -> TypedExpression {
        index.depth.leads(value.type, backTo: name) && !isFlat(value) ? bounded(value, inside: 1) : value
    }

    /// A value that is kept at a place.
    ///
    /// - Parameter isItem: Whether it becomes an item of the list there.
    func kept(_ value: TypedExpression, at place: TypedExpression, isItem: Bool = false) -> TypedExpression {
        var levels = isItem ? 1 : 0
        var inside = 0
        var part = place
        while let holder = part.base {
            levels += 1
            if case .named(let name) = holder.type.unwrapped, index.depth.leads(value.type, backTo: name) {
                inside = levels
            }
            part = holder
        }
        return inside > 0 && !isFlat(value) ? bounded(value, inside: inside) : value
    }

    /// What is internal never travels, so that nothing measures it by what a message carries.
    private func bounded(_ value: TypedExpression, inside levels: Int) -> TypedExpression {
        let isInternal = value.type.declaredNames.contains { index.types[$0]?.isPublic == false }
        return isInternal ? value : make(.bounded(value, inside: levels), value.type, at: value.location)
    }

    /// Whether it is plain how deep a value is, whatever is kept and given.
    private func isFlat(_ value: TypedExpression) -> Bool {
        if !index.depth.isUnbounded(value.type) { return true }
        return switch value.kind {
        case .literal, .enumerationValue, .emptyTyped: true
        case .asJSON(let inner), .unionValue(_, _, let inner): isFlat(inner)
        case .list(let items): items.allSatisfy(isFlat)
        case .map(let entries): entries.allSatisfy { isFlat($0.value) }
        case .record(_, let fields): fields.allSatisfy { isFlat($0.value) }
        case .variable, .constant, .root, .member, .lookup, .identifier, .identifierPart, .hasForm, .identifierFromText,
            .textOf, .unionPayload, .unary, .binary, .contains, .exists, .orElse, .present, .conditional, .choice,
            .comprehension, .function, .asDouble, .bounded, .procedure:
            false
        }
    }
}
