// How a value of one type becomes one of another, for whoever took the one for the other.
extension ExpressionTyper {
    /// What could be written in the place of a value where another type is expected; nil where nothing is known.
    func advice(for value: TypedExpression, as expected: TypeReference) -> String? {
        if case .literal(let literal) = value.kind {
            guard case .string(let text) = literal, let name = valueName(text, of: expected) else { return nil }
            return "write `.\(name)`"
        }
        guard let function = function(from: value.type.unwrapped, to: expected.unwrapped),
            let written = value.location.shortText
        else { return nil }
        if !value.type.isOptional { return "write `\(function)(\(written))`" }
        return value.adviceIfPresent(applying: function, or: expected.isOptional ? "none" : "…")
    }

    /// What two values of different types would be if one of them became one of the other's type.
    func advice(forEither left: TypedExpression, or right: TypedExpression) -> String? {
        if case .literal = left.kind { return advice(for: left, as: right.type) }
        // A number below 0 is none without a sign: the other one is changed rather.
        if left.type.unwrapped == .uint, right.type.unwrapped == .int, let advice = advice(for: left, as: right.type) {
            return advice
        }
        return advice(for: right, as: left.type) ?? advice(for: left, as: right.type)
    }

    /// What a bare name means where a value of a type is expected, `open` for `.open`; nil where it means nothing.
    func advice(forName name: String, as expected: TypeReference?) -> String? {
        expected.flatMap { valueName(name, of: $0) }.map { "write `.\($0)`" }
    }

    /// The name of a type's value that a text is, or whose wire form it is.
    private func valueName(_ text: String, of type: TypeReference) -> String? {
        guard case .named(let name) = type.unwrapped else { return nil }
        switch index.types[name]?.shape {
        case .enumeration(_, let values): return (values.named(text) ?? values.first { $0.wire == text })?.name.value
        case .identifier(let forms): return forms.named(text).flatMap { $0.part == nil ? $0.name.value : nil }
        case .record, .union, nil: return nil
        }
    }

    /// What makes values of one type such of another.
    private func function(from type: TypeReference, to expected: TypeReference) -> String? {
        switch (type, expected) {
        case (.int, .uint), (.double, .uint): return BuiltInFunction.uint.rawValue
        case (.uint, .int), (.double, .int): return BuiltInFunction.int.rawValue
        case (.int, .string), (.uint, .string), (.double, .string): return BuiltInFunction.text.rawValue
        case (.named(let name), .string):
            switch index.types[name]?.shape {
            case .identifier, .enumeration: return BuiltInFunction.text.rawValue
            case .record, .union, nil: return nil
            }
        case (.string, .named(let name)):
            if case .identifier? = index.types[name]?.shape { return name }
            return nil
        default: return nil  // Nothing makes one the other.
        }
    }
}

extension TypedExpression {
    /// How a function is applied to a value at a place where there is one: `if id exists then text(id) else none`.
    func adviceIfPresent(applying function: String, or other: String) -> String? {
        guard type.isOptional, valuePath != nil, let written = location.shortText else { return nil }
        return "write `if \(written) exists then \(function)(\(written)) else \(other)`"
    }
}

extension SourceLocation {
    /// The text itself, where it is short enough for a sentence.
    fileprivate var shortText: String? {
        let text = text
        return text.utf8.count <= 40 && !text.contains(where: \.isNewline) ? text : nil
    }
}
