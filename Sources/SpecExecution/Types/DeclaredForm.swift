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
