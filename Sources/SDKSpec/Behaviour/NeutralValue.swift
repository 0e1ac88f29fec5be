/// What stands in Swift where a value is known to be there and its type doesn't say so: nobody ever sees it.
package struct NeutralValue {
    /// Records in records can take more than anybody would read, and of those that always hold one of their own type there
    /// is none: so many parts, and there is no such value.
    private static let mostParts = 1_000

    private let index: SpecificationIndex
    private let location: SourceLocation

    /// Makes such values for a place.
    package init(_ index: SpecificationIndex, at location: SourceLocation) {
        self.index = index
        self.location = location
    }

    /// A value of a type; nil for a type of which none can be written out.
    package func value(of type: TypeReference) -> TypedExpression? {
        var left = Self.mostParts
        return value(of: type, &left)
    }

    private func value(of type: TypeReference, _ left: inout Int) -> TypedExpression? {
        left -= 1
        guard left > 0 else { return nil }
        return switch type {
        case .string: made(.literal(.string("")), type)
        case .int, .uint: made(.literal(.int(0)), type)
        case .double: made(.literal(.double(0)), type)
        case .bool: made(.literal(.bool(false)), type)
        case .json: made(.asJSON(made(.literal(.none), .optional(.json))), type)
        case .bytes, .list: made(.list([]), type)
        case .map: made(.literal(.emptyMap), type)
        case .optional: made(.literal(.none), type)
        case .named(let name): value(ofNamed: name, &left)
        case .void, .handler: nil
        }
    }

    private func value(ofNamed name: String, _ left: inout Int) -> TypedExpression? {
        let type = TypeReference.named(name)
        if let fields = index.fields(of: name) { return record(name, fields, &left) }
        switch index.types[name]?.shape {
        case .identifier?:
            return made(.identifierFromText(type: name, text: made(.literal(.string("")), .string)), type)
        case .enumeration(_, let values)?:
            return values.first.map { made(.enumerationValue(type: name, value: $0.name.value), type) }
        case .union(_, let cases)?:
            guard let first = cases.first, let payload = value(of: first.payload.value, &left) else { return nil }
            return made(.unionValue(type: name, name: first.name.value, payload: payload), type)
        case .record?, nil: return nil
        }
    }

    /// Of the fields those that must be there.
    private func record(_ name: String, _ fields: [Field], _ left: inout Int) -> TypedExpression? {
        var values: [(name: String, value: TypedExpression)] = []
        for field in fields where field.isRequired {
            guard let value = value(of: field.type.value, &left) else { return nil }
            values.append((field.name.value, value))
        }
        return made(.record(type: name, fields: values), .named(name))
    }

    private func made(_ kind: TypedExpression.Kind, _ type: TypeReference) -> TypedExpression {
        TypedExpression(kind: kind, type: type, location: location)
    }
}
