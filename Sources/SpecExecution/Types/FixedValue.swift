import SDKSpec

/// Makes values of what the spec fixes beforehand: defaults, constants, literals.
struct FixedValue {
    let index: SpecificationIndex
    let behaviour: ResolvedBehaviour
    let types: TypeTable

    /// A field with its default, if it has one.
    ///
    /// - Parameter owner: The record's name, or the overload's id.
    func withDefault(_ field: FieldForm, owner: String) -> FieldForm {
        var field = field
        field.defaultValue = defaultValue(of: field.name, owner)
        return field
    }

    /// The value of a fixed expression.
    func value(of expression: TypedExpression) -> Value {
        switch expression.kind {
        case .literal(let literal): Self.value(of: literal, as: expression.type)
        case .enumerationValue(let type, let name): value(name, of: type)
        case .identifier(let type, let form, let part): .text(prefix(of: form, in: type) + (part.map(text) ?? ""))
        case .identifierFromText(_, let text), .textOf(let text): .text(self.text(of: text))
        case .record(let type, let fields): record(type, fields)
        case .unionValue(let type, let name, let payload): union(type, name, value(of: payload))
        case .list(let items): expression.type.unwrapped == .bytes ? .bytes([]) : .list(items.map(value))
        case .emptyTyped: Self.empty(expression.type)
        case .asJSON(let inner): .json(value(of: inner).wire)
        default: .none  // Nothing else is fixed.
        }
    }

    /// A list or a map without anything in it.
    static func empty(_ type: TypeReference) -> Value { type.unwrapped.isMap ? .map([:]) : .list([]) }

    /// A value written out.
    static func value(of literal: Literal, as type: TypeReference) -> Value {
        switch (literal, type.unwrapped) {
        case (.string(let text), _): .text(text)
        case (.int(let number), .double): .double(Double(number))
        case (.int(let number), .uint): .uint(UInt64(clamping: number))
        case (.int(let number), _): .int(number)
        case (.uint(let number), .double): .double(Double(number))
        case (.uint(let number), _): .uint(number)
        case (.double(let number), _): .double(number)
        case (.bool(let truth), _): .bool(truth)
        case (.none, _): .none
        case (.emptyMap, _): .map([:])
        }
    }

    /// A value of an enumeration.
    func value(_ name: String, of enumeration: String) -> Value {
        guard case .enumeration(let raw, let values)? = index.types[enumeration]?.shape,
            let wire = values.named(name)?.wire
        else { return .none }
        return switch raw {
        case .int: .int(Int(wire) ?? 0)
        case .uint: .uint(UInt64(wire) ?? 0)
        default: .text(wire)  // An enumeration of texts.
        }
    }

    /// What the texts of a form of an identifier begin with.
    func prefix(of form: String, in type: String) -> String {
        guard case .identifier(let forms)? = index.types[type]?.shape else { return "" }
        return forms.named(form)?.prefix ?? ""
    }

    private func text(of expression: TypedExpression) -> String { value(of: expression).text }

    private func defaultValue(of field: String, _ owner: String) -> Value? {
        behaviour.defaultValues["\(owner).\(field)"].map(value)
    }

    private func record(_ type: String, _ given: [(name: String, value: TypedExpression)]) -> Value {
        guard let (shape, fields) = types.record(type) else { return .none }
        return .record(
            Record(
                shape: shape,
                fields: fields.map { field in
                    let value = given.first { $0.name == field.name }?.value
                    return value.map(self.value) ?? defaultValue(of: field.name, type) ?? .none
                }
            )
        )
    }

    private func union(_ type: String, _ name: String, _ payload: Value) -> Value {
        guard let form = types.union(type) else { return .none }
        return .union(Union(shape: form.shape, position: form.names.firstIndex(of: name), payload: payload))
    }
}
