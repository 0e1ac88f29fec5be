import SDKRuntime
import SDKSpec

/// A type of the spec, with declared types by their place in the table.
indirect enum TypeForm: Sendable {
    case text
    case int
    case uint
    case double
    case bool
    case json
    case bytes
    case void
    case list(TypeForm)
    case map(KeyForm, key: TypeForm, value: TypeForm)
    case optional(TypeForm)
    case declared(Int)
}

/// A declared type.
enum DeclaredForm: Sendable {
    /// A text that identifies something.
    case identifier
    /// One of several values of a raw type.
    case enumeration(raw: TypeForm)
    /// Named fields.
    case record(RecordShape, [FieldForm])
    /// One of several payloads.
    case union(UnionForm)
}

/// A field of a record, or a parameter.
struct FieldForm: Sendable {
    /// The name.
    let name: String
    /// The type, without its `?`.
    let form: TypeForm
    /// Whether it may be absent.
    let isOptional: Bool
    /// The default; nil where there is none.
    var defaultValue: Value?
    /// Of a union, the place of the sibling that says which case it is.
    let tag: Int?

    /// Whether it may come to be another case of a union than the tag beside it says: by its default alone.
    var mayDisagree: Bool { tag != nil && defaultValue?.isPresent == true }

    /// What counts when nothing is given; nil for what must be given.
    var fallback: Value? { defaultValue ?? (isOptional ? Value.none : nil) }
}

/// A union.
struct UnionForm: Sendable {
    /// The cases.
    let shape: UnionShape
    /// The names of the cases.
    let names: [String]
    /// The payload of each case.
    let payloads: [TypeForm]
    /// The enumeration that tells the cases apart.
    let tag: TypeForm
}
