import SDKSpec

/// Writes the default values of parameters and fields in Swift: what the spec's expressions come to.
struct SwiftDefaults: Sendable {
    private let behaviour: ResolvedBehaviour
    private let names: SwiftNames
    private let hidden: Set<String>

    /// Makes a writer of the defaults of a spec.
    ///
    /// - Parameters:
    ///   - input: What is generated from.
    ///   - hidden: Names that mean something else than a type where the defaults are written.
    init(_ input: GenerationInput, hidden: Set<String> = []) {
        behaviour = input.behaviour
        names = input.names
        self.hidden = hidden
    }

    /// The default that a parameter takes in Swift: `nil` for an optional without one, nil for a required value.
    ///
    /// - Parameters:
    ///   - field: The parameter or field.
    ///   - owner: The overload's id, or the record's name, `state.user` among them.
    func text(of field: Field, owner: String) throws(GenerationError) -> String? {
        guard let expression = field.defaultValue else { return field.type.value.isOptional ? "nil" : nil }
        let path = "\(owner).\(field.name.value)"
        guard let typed = behaviour.defaultValues[path], let text = text(of: typed) else {
            throw .defaultNotPlain(path, expression: expression.value.text)
        }
        return text
    }

    /// A fixed value in Swift, for a place whose type is known; nil for what isn't one.
    func text(of expression: TypedExpression) -> String? {
        switch expression.kind {
        case .literal(let literal): Self.text(of: literal, as: expression.type)
        case .enumerationValue(let type, let value): self.value(value, of: type, nil)
        case .identifier(let type, let form, let part): value(form, of: type, part)
        case .identifierFromText(let type, let text): identifier(type, text)
        case .record(let type, let fields): record(type, fields)
        case .unionValue(let type, let name, let payload): value(name, of: type, payload)
        case .list(let items): list(items)
        case .asJSON(let value): json(value)
        default: nil  // No plain value.
        }
    }

    /// A value written out, of a type.
    static func text(of literal: Literal, as type: TypeReference) -> String {
        switch literal {
        case .string(let text): SwiftText.literal(text)
        case .int(let number): type.unwrapped == .double ? "\(number).0" : "\(number)"
        case .uint(let number): type.unwrapped == .double ? "\(number).0" : "\(number)"
        // Swift warns of a literal so small that digits are lost.
        case .double(let number): number.isSubnormal ? "Double(bitPattern: \(number.bitPattern))" : "\(number)"
        case .bool(let truth): "\(truth)"
        case .none: "nil"
        case .emptyMap: "[:]"
        }
    }

    /// A number with a fraction as JSON. What isn't written as a literal says of which kind it is.
    static func json(_ number: Double) -> String {
        let text = text(of: .double(number), as: .double)
        return number.isSubnormal ? ".double(\(text))" : text
    }

    /// A named value of a type, with what it carries.
    private func value(_ name: String, of type: String, _ content: TypedExpression?) -> String? {
        let value = SwiftNames.value(name, of: names.typeName(type))
        guard let content else { return value }
        return text(of: content).map { "\(value)(\($0))" }
    }

    /// An identifier is written as a literal; what is text by itself makes one.
    private func identifier(_ type: String, _ text: TypedExpression) -> String? {
        if case .literal = text.kind { return self.text(of: text) }
        return self.text(of: text).map { "\(hidden.contains(type) ? ".init" : names.typeName(type))(\($0))" }
    }

    private func record(_ type: String, _ fields: [(name: String, value: TypedExpression)]) -> String? {
        let arguments = fields.compactMap { field in
            text(of: field.value).map { "\(SwiftNames.argument(field.name)): \($0)" }
        }
        guard arguments.count == fields.count else { return nil }
        return "\(hidden.contains(type) ? ".init" : names.typeName(type))(\(arguments.joined(separator: ", ")))"
    }

    private func list(_ items: [TypedExpression]) -> String? {
        let texts = items.compactMap { text(of: $0) }
        return texts.count == items.count ? "[\(texts.joined(separator: ", "))]" : nil
    }

    /// A fixed value in its wire form; nil for what isn't one.
    func wire(of expression: TypedExpression) -> String? { json(expression) }

    /// JSON takes plain literals as they are and anything else in its wire form.
    private func json(_ value: TypedExpression) -> String? {
        switch value.kind {
        case .literal(.uint(let number)) where value.type.unwrapped != .double: return ".uint(\(number))"
        case .literal(.double(let number)): return Self.json(number)
        case .literal(.none): return ".null"
        case .literal: return text(of: value)
        case .list(let items):
            let texts = items.compactMap { json($0) }
            return texts.count == items.count ? "[\(texts.joined(separator: ", "))]" : nil
        case .asJSON(let inner): return json(inner)
        default:
            guard case .named(let type) = value.type.unwrapped, let text = text(of: value) else { return nil }
            return text.hasPrefix(".") ? "\(names.typeName(type))\(text).wire" : wire(value, type, text)
        }
    }

    private func wire(_ value: TypedExpression, _ type: String, _ text: String) -> String {
        if case .identifierFromText = value.kind { return "\(names.typeName(type))(\(text)).wire" }
        return "\(text).wire"
    }
}
