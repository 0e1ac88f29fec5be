import SDKSpec

/// Finds the facts of a method, and of the fields of a type.
struct FactsByOwner {
    private let facts: [String: [Fact]]

    init(_ facts: [Fact]) {
        self.facts = Dictionary(grouping: facts) { $0.id.owner }
    }

    /// The facts whose ids begin with a name.
    subscript(name: String) -> [Fact] { facts[name] ?? [] }
}
