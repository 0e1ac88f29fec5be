import SDKSpec

extension TypedExpression {
    /// Whether it is something by another name: a variable, the caller, or who is told by an identifier.
    var isNamed: Bool {
        switch kind {
        case .root(.myself): true
        case .variable, .identifierPart: true
        case .textOf(let value), .identifierFromText(_, let value): value.isNamed
        default: false  // Is more than a name.
        }
    }

    /// Whether it is a value as such or a place, and nothing is worked out.
    var isPlain: Bool {
        switch kind {
        case .literal, .variable, .constant, .root, .enumerationValue, .emptyTyped: true
        case .member(let base, _), .identifierPart(let base, _), .unionPayload(let base, _), .textOf(let base),
            .identifierFromText(_, let base), .present(let base), .asJSON(let base), .asDouble(let base),
            .bounded(let base, _):
            base.isPlain
        case .lookup(let base, let key): base.isPlain && key.isPlain
        case .identifier, .hasForm, .record, .unionValue, .list, .map, .unary, .binary, .contains, .exists, .orElse,
            .conditional, .choice, .comprehension, .function, .procedure:
            false
        }
    }
}
