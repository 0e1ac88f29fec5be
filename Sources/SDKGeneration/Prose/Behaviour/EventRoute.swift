import SDKSpec

/// A way that an event takes: who receives it, and when.
struct EventRoute: Sendable, Hashable {
    /// The event's name.
    let event: String
    /// Who receives it, to stand behind `to`.
    let receivers: String
    /// When it comes, where that isn't at once.
    let moment: String?
    /// When the call causes it, where that isn't whenever it is carried out.
    var condition: String?
    /// What the names in the condition stand for that no caller gives, as sentences; one may come twice.
    var explanations: [String] = []
    /// How many times it comes then.
    var times = 1
}
