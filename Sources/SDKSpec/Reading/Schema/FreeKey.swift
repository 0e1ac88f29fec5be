/// A key that a spec names as it likes.
struct FreeKey: Sendable {
    /// What its name is, such as `device`.
    let name: String
    let summary: String
    let form: Form
}
