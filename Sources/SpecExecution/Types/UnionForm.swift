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
