import YAMLDocument

// Clauses that are denied.
extension String {
    /// How a clause begins that is denied as a whole.
    static let denial = "it isn't so that "

    /// The clause denied: at its verb, where that is easily found, and neither anything else in it denies already nor goes
    /// on behind a comma. `None of` is denied by `some of`.
    var denied: String {
        let others = [" no ", " not ", " nothing ", " nobody ", " never ", "n't ", ", "]
        guard !others.contains(where: " \(self)".holds) else { return "\(Self.denial)\(self)" }
        if holds(" none of "), let none = firstRange(of: " none of ") {
            return replacingCharacters(in: none, with: " some of ")
        }
        let found = Self.verbs.compactMap { verb, denied in
            holds(verb) ? firstRange(of: verb).map { ($0, denied) } : nil
        }
        guard !" \(self)".holds(" none "), let (range, denied) = found.min(by: { $0.0.lowerBound < $1.0.lowerBound })
        else {
            return "\(Self.denial)\(self)"
        }
        // Nobody is somewhere who isn't anywhere.
        let rest = " \(self[range.upperBound...])".replacing(" some", with: " any").dropFirst()
        return self[..<range.lowerBound] + denied + rest
    }

    /// Verbs that clauses have, and how each is denied.
    private static let verbs = [
        (" is ", " isn't "), (" are ", " aren't "), (" can ", " can't "), (" has been ", " hasn't been "),
        (" has ", " doesn't have "), (" holds ", " doesn't hold "), (" keeps ", " doesn't keep "),
        (" takes ", " doesn't take "), (" knows ", " doesn't know "), (" reaches ", " doesn't reach "),
    ]

    /// The text with another one in the place of a part.
    func replacingCharacters(in range: Range<String.Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
