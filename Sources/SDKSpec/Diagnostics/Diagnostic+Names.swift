extension Diagnostic {
    /// The rules of what behaviour says.
    private static let rulesOfBehaviour = Set(
        BehaviourRules.all.map(\.id) + ["statement-syntax", "statement-indentation"]
    )

    /// Whether it is about what behaviour says.
    var isOfBehaviour: Bool { Self.rulesOfBehaviour.contains(rule) }

    /// The names that the message puts in backticks.
    var quotedNames: [String] { Self.quotedNames(in: message) }

    /// Those that the help does.
    var helpNames: [String] { help.map(Self.quotedNames) ?? [] }

    /// The names of the message, and those in them: `constants` and `window` of `constants.window`, `Item` of `[Item]?`.
    var names: [String] {
        let quoted = quotedNames
        return quoted + quoted.flatMap(Self.words)
    }

    private static func quotedNames(in text: String) -> [String] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }

    /// The names in a text.
    static func words(in text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }
}
