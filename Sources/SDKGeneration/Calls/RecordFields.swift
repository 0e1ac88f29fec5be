import SDKSpec

/// The fields of a record as Swift has them: what they are called, of which types they are, and their defaults.
struct RecordFields {
    /// A field.
    struct Entry {
        let field: Field
        /// What a variable for it is called, where a keyword would be in the way.
        let variable: String
        let type: String
        /// Its default in Swift; nil for a field that has to be given.
        let defaultValue: SwiftLayout?

        /// The property itself, for templates.
        var values: TemplateValues {
            [
                "name": .text(SwiftNames.identifier(field.name.value)),
                "member": .text(SwiftNames.member(field.name.value)),
                "type": .text(type),
            ]
        }
    }

    let entries: [Entry]

    /// - Parameter hidden: Names of types that mean something else where the record stands.
    init(
        _ fields: [Field],
        of record: String,
        in input: GenerationInput,
        hiddenBy hidden: Set<String> = []
    ) throws(GenerationError) {
        let names = fields.map(\.name.value)
        let defaults = SwiftDefaults(input, hidden: Set(names))
        var entries: [Entry] = []
        for (field, variable) in zip(fields, input.names.variables(names)) {
            let entry = Entry(
                field: field,
                variable: variable,
                type: input.names.type(field.type.value, hiddenBy: hidden),
                defaultValue: try defaults.layout(of: field, owner: record)
            )
            entries.append(entry)
        }
        self.entries = entries
    }

    /// The parameters of the initializer, each with its default.
    var parameters: [SwiftLayout] {
        entries.map { entry in
            let label = SwiftNames.parameter(entry.field.name.value, entry.variable)
            let declaration = "\(label): \(entry.type)"
            return .parameter(declaration, default: entry.defaultValue)
        }
    }

    /// The variables as expressions.
    var variables: [String] { entries.map { SwiftNames.identifier($0.variable) } }

    /// The defaults by the fields' names.
    var defaults: [String: SwiftLayout] {
        entries.reduce(into: [:]) { $0[$1.field.name.value] = $1.defaultValue }
    }
}
