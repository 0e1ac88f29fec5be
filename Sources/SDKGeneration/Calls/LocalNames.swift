/// Picks names for local variables that none of the names around them has.
struct LocalNames: Sendable {
    private let taken: Set<String>
    private let types: Set<String>

    /// Makes a chooser that stays clear of some names, and of the types that all functions see.
    init(avoiding names: some Sequence<String>, types: Set<String> = []) {
        taken = Set(names)
        self.types = types
    }

    /// The name itself, or with a word before it when it is taken.
    func local(_ name: String) -> String {
        var candidate = name
        while taken.contains(candidate) || types.contains(candidate) { candidate = "wire\(candidate.upperFirst)" }
        return candidate
    }
}
