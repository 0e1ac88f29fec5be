/// A type of a made-up spec.
indirect enum MadeType: Hashable {
    case string
    case int
    case uint
    case double
    case bool
    case json
    case bytes
    /// A declared type, by its place in the list of declarations.
    case declared(Int)
    case list(MadeType)
    case map(key: MadeType, value: MadeType)
    case optional(MadeType)

    /// The type without a `?`.
    var unwrapped: MadeType {
        if case .optional(let wrapped) = self { wrapped } else { self }
    }
}

/// A type that a made-up spec declares.
struct MadeDeclaration {
    enum Shape {
        case identifier(forms: [Form])
        case enumeration(raw: MadeType, values: [EnumerationValue])
        case record(fields: [MadeField])
        case union(tag: Int, payloads: [MadeType])
    }

    struct Form {
        let name: String
        let prefix: String
        let part: String?
    }

    struct EnumerationValue {
        let name: String
        let wire: String
    }

    let name: String
    let shape: Shape
}

/// A field of a record, or a parameter of a method.
struct MadeField {
    let name: String
    let type: MadeType
    /// A value that keeps every limit of the field.
    let sample: MadeValue
    /// Lines of limits in flow style, and `nonEmpty`.
    var rules: [String] = []
    /// The default, an expression.
    var standard: String?
    /// The field that says which case of a union it is.
    var tag: String?
}
