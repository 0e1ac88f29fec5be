import SDKSpec

/// Writes what reads values from the wire.
struct WireReading {
    private let input: GenerationInput
    private let defaults: SwiftDefaults

    init(_ input: GenerationInput) {
        self.input = input
        defaults = SwiftDefaults(input)
    }

    /// A constant a parameter, `let name: Type = …`. A union is read after the tag that stands beside it.
    ///
    /// - Parameters:
    ///   - parameters: The parameters.
    ///   - owner: The overload's id, for the defaults.
    ///   - source: The name of the variable that is read from.
    ///   - indent: The column of the statements.
    func constants(
        for parameters: [MethodSignature.Parameter],
        owner: String,
        from source: String,
        indent: Int
    ) throws(GenerationError) -> [String] {
        var statements: [String] = []
        let variables = parameters.map { ($0.field, SwiftNames.identifier($0.name)) }
        for (field, name) in Self.inOrder(variables) {
            let (function, arguments, fallback) = try call(for: field, among: variables, owner: owner)
            let read = SwiftLayout.call(
                "\(source).\(function)",
                [.text(SwiftText.literal(field.name.value))] + arguments
            )
            let value = fallback.map { SwiftLayout.operators(first: read, rest: [("??", $0)]) } ?? read
            let target = SwiftLayout.text("let \(name): \(input.names.type(field.type.value))")
            statements.append(SwiftLayout.assignment(target: target, value: value).text(indent: indent))
        }
        return statements
    }

    /// A statement a field of a record, `fields.required("name", &name)`, that reads or writes it. A union follows the
    /// tag that stands beside it.
    ///
    /// - Parameters:
    ///   - fields: The fields.
    ///   - values: The defaults of those that have one, by name.
    ///   - carrier: The name of the variable that reads or writes.
    ///   - indent: The column of the statements.
    func transfers(of fields: [Field], defaults values: [String: SwiftLayout], by carrier: String, indent: Int)
        -> [String]
    {
        let places = fields.map { ($0, Self.place(of: $0.name.value)) }
        return Self.inOrder(places).map { field, place in
            let isOptional = field.type.value.isOptional
            let mayBeAbsent = isOptional || field.defaultValue != nil
            let function =
                if field.tagField != nil {
                    mayBeAbsent ? "optionalUnion" : "union"
                } else {
                    mayBeAbsent ? "optional" : "required"
                }
            let tag = field.tagField.map { [SwiftLayout.text("tag: \(self.tag($0.value, among: places))")] } ?? []
            let name = SwiftLayout.text(SwiftText.literal(field.name.value))
            let value = field.tagField == nil || isOptional ? nil : values[field.name.value]
            let whatElse = tag + (value.map { [.labelled("default", $0)] } ?? [])
            let arguments = [name, .text("&\(place)")] + whatElse
            return SwiftLayout.call("\(carrier).\(function)", arguments).text(indent: indent)
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
            case .enumeration(let raw, _): return ".init(rawValue: \(placeholder(of: raw)))"
            case .union(_, let cases): return ".\(SwiftNames.unknownCase(avoiding: cases.map(\.name.value)))(.null)"
            case .record: return ".placeholder"
            case .identifier, nil: return "\"\""
            }
        }
    }

    /// A field with the variable or property that holds it.
    private typealias Place = (field: Field, name: String)

    /// Tags before the unions that they tell about.
    private static func inOrder(_ places: [Place]) -> [Place] {
        places.filter { $0.field.tagField == nil } + places.filter { $0.field.tagField != nil }
    }

    /// A property of a record, seen from inside: the one called `self` can't be seen any other way.
    private static func place(of property: String) -> String {
        property == "self" ? "self.`self`" : SwiftNames.identifier(property)
    }

    /// The function that reads a value, what it is told in addition to the name, and what stands for what it doesn't find.
    private func call(
        for field: Field,
        among places: [Place],
        owner: String
    ) throws(GenerationError) -> (function: String, arguments: [SwiftLayout], fallback: SwiftLayout?) {
        let layout = field.defaultValue == nil ? nil : try defaults.layout(of: field, owner: owner)
        let value = layout?.flat == "nil" ? nil : layout
        let mayBeAbsent = field.type.value.isOptional || value != nil
        if let tag = field.tagField {
            return (mayBeAbsent ? "optionalUnion" : "union", ["tag: \(self.tag(tag.value, among: places))"], value)
        }
        if let value { return ("value", [.labelled("default", value)], nil) }
        return (mayBeAbsent ? "optional" : "required", [], nil)
    }

    /// The sibling that holds the tag. There is one, and it is never absent: the checker has seen to that.
    private func tag(_ name: String, among places: [Place]) -> String {
        places.first { $0.field.name.value == name }?.name ?? SwiftNames.identifier(name)
    }
}
