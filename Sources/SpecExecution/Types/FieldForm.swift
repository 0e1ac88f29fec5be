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
