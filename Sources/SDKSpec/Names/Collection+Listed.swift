extension Collection<String> {
    /// The names as a sentence lists them: `` `a`, `b` and `c` ``.
    package func listedNames(by conjunction: String = "and") -> String { map { "`\($0)`" }.listed(by: conjunction) }

    /// The texts as a sentence lists them: `a, b and c`.
    package func listed(by conjunction: String) -> String {
        let items = Array(self)
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }
}
