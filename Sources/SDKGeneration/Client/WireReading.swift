import SDKSpec

/// Writes the statements that read values from the wire.
struct WireReading {
    private let input: GenerationInput
    private let defaults: SwiftDefaults

    init(_ input: GenerationInput) {
        self.input = input
        defaults = SwiftDefaults(input)
    }

    /// The value of a type that a wire value holds; JSON is what it is already.
    func decoding(_ type: TypeReference, from wire: String) -> String {
        switch type {
        case .json: wire
        case .optional(let wrapped): "try Optional<\(input.names.type(wrapped))>(wire: \(wire))"
        default: "try \(input.names.type(type))(wire: \(wire))"
        }
    }

    /// A statement a value. A union is read after the tag that stands beside it.
    ///
    /// - Parameters:
    ///   - fields: The parameters or fields.
    ///   - owner: The overload's id or the record's name, for the defaults.
    ///   - source: The name of the variable that is read from.
    ///   - typed: Whether the statements declare constants, `let name: Type = …`, instead of assigning to properties.
    ///   - indent: The column of the statements.
    func statements(
        for fields: [Field],
        owner: String,
        from source: String,
        typed: Bool,
        indent: Int
    ) throws(GenerationError) -> [String] {
        var statements: [String] = []
        let ordered = fields.filter { $0.tagField == nil } + fields.filter { $0.tagField != nil }
        for field in ordered {
            let name = SwiftNames.identifier(field.name.value)
            let target = typed ? "let \(name): \(input.names.type(field.type.value))" : name
            let (function, arguments) = try call(for: field, among: fields, owner: owner)
            let key = SwiftLayout.text(SwiftText.literal(field.name.value))
            let layout = SwiftLayout.call("\(target) = \(source).\(function)", [key] + arguments)
            statements.append(layout.text(indent: indent))
        }
        return statements
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
        guard case .named(let typeName) = type, case .enumeration(.string, _)? = input.index.types[typeName]?.shape
        else {
            return "\(tag) ?? \(input.names.type(type))(rawValue: 0)"
        }
        return "\(tag) ?? \(input.names.type(type))(rawValue: \"\")"
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
