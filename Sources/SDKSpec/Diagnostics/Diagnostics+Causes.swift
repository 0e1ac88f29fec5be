extension Diagnostics {
    /// Leaves out what follows from something that is reported already, so that each cause is told once.
    ///
    /// - Parameters:
    ///   - count: How many findings were there before the model was looked at: they are causes.
    ///   - damaged: The names of what couldn't be read as it should be.
    mutating func leaveOutConsequences(after count: Int, of damaged: DamagedNames) {
        // What a key was to say that nobody knows is missing all over the model.
        if found[..<count].contains(where: { $0.rule == "unknown-key" }) { return replace(after: count, with: []) }
        let refused = found.filter { $0.rule == InvalidName.id }.compactMap(\.quotedNames.first)
            .filter { !InvalidName.isValid($0) }
        let isBehaviourBroken = found.contains { Self.rulesOfBehaviour.contains($0.rule) }
        let later = found[count...].filter { finding in
            !(finding.rule == UnknownFact.id && isBehaviourBroken && finding.isAboutBehaviour)
                && !(finding.rule != InvalidName.id && finding.means(refused))
                && !(finding.rule == "unknown-name" && damaged.mayGiveName(at: finding.location))
        }
        var unknown: Set<String> = []
        var causes: [Diagnostic] = []
        for finding in later.sorted(by: Diagnostic.comesFirst) where finding.rule == UnknownType.id {
            guard let name = finding.quotedNames.first, !damaged.names.contains(name) else { continue }
            if unknown.insert(name).inserted { causes.append(finding) }
        }
        let hidden = damaged.names.union(unknown)
        // What is declared twice makes every fact of it anew, and a limit whose name is another one's its own.
        let twice = Set(found[..<count].filter { $0.rule == "duplicate-name" }.compactMap(\.quotedNames.last))
        let limits = later.filter { $0.rule == AmbiguousLimit.id }.compactMap(\.location)
        func isRepetition(_ finding: Diagnostic) -> Bool {
            guard finding.rule == AmbiguousFact.id else { return false }
            return finding.names.contains(where: twice.contains)
                || finding.location.map(limits.contains) == true
        }
        // What is no value of its place isn't held to what is asked of those.
        let unsuited = later.filter { $0.rule == ValueUnsuited.id }.compactMap(\.location)
        func isOfNoValue(_ finding: Diagnostic) -> Bool {
            finding.rule == ValueBeyondLimit.id && finding.location.map(unsuited.contains) == true
        }
        // What is called like a word of expressions is meant where the word stands.
        let unsayable = later.filter { $0.rule == UnsayableName.id }
        func isOfAnotherWord(_ finding: Diagnostic) -> Bool {
            guard !unsayable.isEmpty, Self.rulesOfBehaviour.contains(finding.rule) else { return false }
            let words = finding.location.map { Diagnostic.words(in: $0.text) } ?? []
            return unsayable.contains { $0.path == finding.path && words.contains($0.quotedNames.first ?? "") }
        }
        let others = later.filter { finding in
            finding.rule != UnknownType.id && !isOfAnotherWord(finding) && !isRepetition(finding)
                && !isOfNoValue(finding) && !finding.names.contains(where: hidden.contains)
        }
        replace(after: count, with: causes + others)
    }
}

extension Diagnostics {
    /// The rules of what behaviour says: where they are broken, not all of its facts are known.
    private static let rulesOfBehaviour = Set(
        BehaviourRules.all.map(\.id) + ["statement-syntax", "statement-indentation"]
    )
}

extension Diagnostic {
    /// Whether it is about a fact that a statement makes.
    fileprivate var isAboutBehaviour: Bool {
        let parts = quotedNames.first.map { $0.split(separator: ".") } ?? []
        return parts.contains { ["fails", "events", "answer"].contains($0) }
    }

    /// Whether it is about a name that was refused, or proposes one.
    fileprivate func means(_ refused: [String]) -> Bool {
        guard !refused.isEmpty else { return false }
        let names = quotedNames + (help.map(Self.quotedNames) ?? [])
        return refused.contains { name in names.contains { $0 == name || $0.hasSuffix(".\(name)") } }
    }

    /// The names that the message puts in backticks.
    fileprivate var quotedNames: [String] { Self.quotedNames(in: message) }

    private static func quotedNames(in text: String) -> [String] {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }

    /// The same, and the names in them: `constants` and `window` of `constants.window`, `Item` of `[Item]?`.
    fileprivate var names: [String] {
        quotedNames + quotedNames.flatMap(Self.words)
    }

    /// The names in a text.
    fileprivate static func words(in text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    }

    fileprivate static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        guard let left = left.location?.range.start, let right = right.location?.range.start else { return false }
        return left < right
    }
}
