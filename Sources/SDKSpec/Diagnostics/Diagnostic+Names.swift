extension Diagnostic {
    /// The rules of what behaviour says.
    private static let rulesOfBehaviour = Set(
        BehaviourRules.all.map(\.id) + ["statement-syntax", "statement-indentation"]
    )

    /// Whether it is about what behaviour says.
    var isOfBehaviour: Bool { Self.rulesOfBehaviour.contains(rule) }

    /// The names that it is about, and those in them: `constants` and `window` of `constants.window`, `Item` of `[Item]?`.
    var names: [String] { namesAsSaid + namesAsSaid.flatMap(Self.words) }

    /// The names in a text of the spec's.
    static func words(in text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
}
