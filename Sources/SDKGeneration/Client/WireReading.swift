import SDKSpec

/// Writes what reads values from the wire.
struct WireReading {
    private let input: GenerationInput
    private let defaults: SwiftDefaults

    init(_ input: GenerationInput) {
        self.input = input
        defaults = SwiftDefaults(input)
    }

    /// The value of a type that a reader stands before; JSON is what it is already.
    func value(of type: TypeReference, from reader: String) -> String {
        switch type {
        case .json: "\(reader).wire"
        case .optional(let wrapped): "Optional<\(input.names.type(wrapped))>(reading: &\(reader))"
        default: "\(input.names.type(type))(reading: &\(reader))"
        }
    }

    /// A constant a parameter, `let name: Type = …`. A union is read after the tag that stands beside it.
    ///
    /// - Parameters:
    ///   - parameters: The parameters.
    ///   - owner: The overload's id, for the defaults.
    ///   - source: The name of the variable that is read from.
    ///   - indent: The column of the statements.
    func constants(
        for parameters: [Field],
        owner: String,
        from source: String,
        indent: Int
    ) throws(GenerationError) -> [String] {
        var statements: [String] = []
        for field in Self.inOrder(parameters) {
            let name = SwiftNames.identifier(field.name.value)
            let (function, arguments) = try call(for: field, among: parameters, owner: owner)
            let layout = SwiftLayout.call(
                "let \(name): \(input.names.type(field.type.value)) = \(source).\(function)",
                [.text(SwiftText.literal(field.name.value))] + arguments
            )
            statements.append(layout.text(indent: indent))
        }
        return statements
    }

    /// A statement a field of a record, `fields.required("name", &name)`, that reads or writes it. A union follows the
    /// tag that stands beside it.
    ///
    /// - Parameters:
    ///   - fields: The fields.
    ///   - carrier: The name of the variable that reads or writes.
    ///   - indent: The column of the statements.
    func transfers(of fields: [Field], by carrier: String, indent: Int) -> [String] {
        Self.inOrder(fields).map { field in
            let isOptional = field.type.value.isOptional
            let function: String
            if field.tagField != nil {
                function = isOptional ? "optionalUnion" : "union"
            } else {
                function = isOptional || field.defaultValue != nil ? "optional" : "required"
            }
            let place = SwiftLayout.text("&\(SwiftNames.identifier(field.name.value))")
            let tag = field.tagField.map { [SwiftLayout.text("tag: \(self.tag($0.value, among: fields))")] } ?? []
            let name = SwiftLayout.text(SwiftText.literal(field.name.value))
            return SwiftLayout.call("\(carrier).\(function)", [name, place] + tag).text(indent: indent)
        }
    }

    /// Any value of a type, for a field without a default.
    func placeholder(of type: TypeReference) -> String {
        switch type {
        case .string: return "\"\""
        case .int, .uint, .double: return "0"
        case .bool: return "false"
        case .json: return ".null"
        case .bytes, .list: return "[]"
        case .map: return "[:]"
        // A function is never read from the wire.
        case .optional, .void, .handler: return "nil"
        case .named(let name):
            switch input.index.types[name]?.shape {
            case .enumeration(let raw, _): return "\(input.names.typeName(name))(rawValue: \(placeholder(of: raw)))"
            case .union: return ".unknown(.null)"
            case .record: return ".placeholder"
            case .identifier, nil: return "\"\""
            }
        }
    }

    /// Tags before the unions that they tell about.
    private static func inOrder(_ fields: [Field]) -> [Field] {
        fields.filter { $0.tagField == nil } + fields.filter { $0.tagField != nil }
    }

    /// The function that reads a value, and what it is told besides the name.
    private func call(
        for field: Field,
        among fields: [Field],
        owner: String
    ) throws(GenerationError) -> (function: String, arguments: [SwiftLayout]) {
        if let tag = field.tagField {
            let function = field.type.value.isOptional ? "optionalUnion" : "union"
            return (function, ["tag: \(self.tag(tag.value, among: fields))"])
        }
        guard field.defaultValue != nil, let value = try defaults.text(of: field, owner: owner), value != "nil" else {
            return (field.type.value.isOptional ? "optional" : "required", [])
        }
        return ("value", ["default: \(value)"])
    }

    /// The sibling that holds the tag; where it may be absent, a tag that no case has stands in for it.
    private func tag(_ name: String, among fields: [Field]) -> String {
        let tag = SwiftNames.identifier(name)
        guard let field = fields.first(where: { $0.name.value == name }), case .optional(let type) = field.type.value,
            field.defaultValue == nil
        else { return tag }
        return "\(tag) ?? \(placeholder(of: type))"
    }
}

/// Writes the statements that put values on the wire.
enum WireWriting {
    /// `object["name"] = name.wire`.
    static func line(for field: Field, into object: String, in input: GenerationInput) -> String {
        let name = SwiftNames.identifier(field.name.value)
        let key = SwiftText.literal(field.name.value)
        if field.type.value.isOptional, field.tagField != nil { return "\(object)[\(key)] = \(name)?.wire ?? .null" }
        return "\(object)[\(key)] = \(name).wire"
    }
}
