/// The place that an expression looks at: a name or a store, and what leads on from there. Two expressions of one path
/// have the same value as long as nothing on the way changes.
struct ValuePath: Hashable {
    /// The path as a text that no other path has.
    fileprivate let text: String
    /// The path whatever its keys are, each step with a full stop behind it: `world.groups.[].owner.`
    fileprivate let shape: String
    /// The shapes of the keys.
    fileprivate let keys: Set<String>

    fileprivate init(_ name: String) {
        self.init(text: name, shape: ValueChange.shape(of: name))
    }

    private init(text: String, shape: String, keys: Set<String> = []) {
        self.text = text
        self.shape = shape
        self.keys = keys
    }

    /// Whether there may be another value, or none, once something has changed.
    func isTouched(by change: ValueChange) -> Bool {
        switch change {
        case .everything: true
        case .places(let places):
            // What changes inside a value takes nothing of the value itself away.
            places.contains { place in shape.hasPrefix(place) || keys.contains { $0.hasPrefix(place) } }
        }
    }

    fileprivate func followed(by name: String) -> ValuePath {
        ValuePath(text: "\(text).\(name)", shape: "\(shape)\(name).", keys: keys)
    }

    fileprivate func entry(_ key: ValuePath) -> ValuePath {
        let keys = keys.union(key.keys).union([key.shape])
        return ValuePath(text: "\(text)[\(key.text)]", shape: ValueChange.entry(of: shape), keys: keys)
    }
}

extension TypedExpression {
    /// The place that the expression looks at; nil for one that works something out.
    var valuePath: ValuePath? {
        switch kind {
        case .variable(let name), .constant(let name): ValuePath(name)
        case .root(let root): ValuePath(root.rawValue)
        case .literal(let literal): ValuePath("\(literal)")
        case .enumerationValue(let type, let value): ValuePath("\(type).\(value)")
        case .member(let base, let name), .identifierPart(let base, let name), .unionPayload(let base, let name):
            base.valuePath?.followed(by: name)
        case .lookup(let base, let key): key.valuePath.flatMap { base.valuePath?.entry($0) }
        case .identifier(let type, let form, let part?): part.valuePath?.followed(by: "as \(type).\(form)")
        case .identifier(let type, let form, nil): ValuePath("\(type).\(form)")
        case .identifierFromText(_, let inner), .textOf(let inner), .present(let inner): inner.valuePath
        case .hasForm, .record, .unionValue, .list, .map, .emptyTyped, .unary, .binary, .contains, .exists, .orElse,
            .conditional, .choice, .comprehension, .function, .asJSON, .asDouble, .bounded, .procedure:
            nil
        }
    }

    /// The value that has to be there for this one to be: that of which it is a part.
    var base: TypedExpression? {
        switch kind {
        case .member(let base, _), .identifierPart(let base, _), .unionPayload(let base, _), .lookup(let base, _):
            base
        case .literal, .variable, .constant, .root, .enumerationValue, .identifier, .hasForm, .identifierFromText,
            .textOf, .record, .unionValue, .list, .map, .emptyTyped, .unary, .binary, .contains, .exists, .orElse,
            .present,
            .conditional, .choice, .comprehension, .function, .asJSON, .asDouble, .bounded, .procedure:
            nil
        }
    }
}
