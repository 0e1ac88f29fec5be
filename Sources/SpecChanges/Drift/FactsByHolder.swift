import SDKSpec

/// Finds the facts of a method or a type.
struct FactsByHolder {
    private let facts: [FactHolder: [Fact]]

    init(_ facts: [Fact]) {
        self.facts = Dictionary(grouping: facts, by: \.holder)
    }

    /// The facts that belong to something.
    subscript(holder: FactHolder) -> [Fact] { facts[holder] ?? [] }
}
