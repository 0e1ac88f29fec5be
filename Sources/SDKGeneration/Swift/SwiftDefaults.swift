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
    func layout(of field: Field, owner: String) throws(GenerationError) -> SwiftLayout? {
        guard let expression = field.defaultValue else { return field.type.value.isOptional ? "nil" : nil }
        let path = "\(owner).\(field.name.value)"
        guard let typed = behaviour.defaultValues[path], let layout = layout(of: typed) else {
            throw .defaultNotPlain(path, expression: expression.value.text)
        }
        return layout
    }

    /// A fixed value in Swift, for a place whose type is known; nil for what isn't one.
    func layout(of expression: TypedExpression) -> SwiftLayout? {
        switch expression.kind {
        case .literal(let literal): Self.layout(of: literal, as: expression.type)
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
    static func layout(of literal: Literal, as type: TypeReference) -> SwiftLayout {
        if case .string(let text) = literal { .literal(of: text) } else { .text(text(of: literal, as: type)) }
    }

    /// The same on one line.
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
    private func value(_ name: String, of type: String, _ content: TypedExpression?) -> SwiftLayout? {
        let value = SwiftNames.value(name, of: names.typeName(type))
        guard let content else { return .text(value) }
        return layout(of: content).map { .call(value, [$0]) }
    }

    /// An identifier is written as a literal; what is text by itself makes one.
    private func identifier(_ type: String, _ text: TypedExpression) -> SwiftLayout? {
        if case .literal = text.kind { return layout(of: text) }
        return layout(of: text).map { .call(initializer(of: type), [$0]) }
    }

    private func record(_ type: String, _ fields: [(name: String, value: TypedExpression)]) -> SwiftLayout? {
        let arguments = fields.compactMap { field in
            layout(of: field.value).map { SwiftLayout.labelled(SwiftNames.argument(field.name), $0) }
        }
        return arguments.count == fields.count ? .call(initializer(of: type), arguments) : nil
    }

    private func initializer(of type: String) -> String { hidden.contains(type) ? ".init" : names.typeName(type) }

    private func list(_ items: [TypedExpression]) -> SwiftLayout? {
        let layouts = items.compactMap { layout(of: $0) }
        return layouts.count == items.count ? .array(layouts) : nil
    }

    /// A fixed value in its wire form; nil for what isn't one.
    func wire(of expression: TypedExpression) -> SwiftLayout? { json(expression) }

    /// JSON takes plain literals as they are and anything else in its wire form.
    private func json(_ value: TypedExpression) -> SwiftLayout? {
        switch value.kind {
        case .literal(.uint(let number)) where value.type.unwrapped != .double: return .text(".uint(\(number))")
        case .literal(.double(let number)): return .text(Self.json(number))
        case .literal(.none): return ".null"
        case .literal: return layout(of: value)
        case .list(let items):
            let layouts = items.compactMap { json($0) }
            return layouts.count == items.count ? .array(layouts) : nil
        case .asJSON(let inner): return json(inner)
        default:
            guard case .named(let type) = value.type.unwrapped, let layout = layout(of: value) else { return nil }
            if layout.opening.hasPrefix(".") { return .text(names.typeName(type)) + layout + ".wire" }
            return wire(value, type, layout)
        }
    }

    private func wire(_ value: TypedExpression, _ type: String, _ layout: SwiftLayout) -> SwiftLayout {
        if case .identifierFromText = value.kind { return .call(names.typeName(type), [layout]) + ".wire" }
        return layout + ".wire"
    }
}
