/// Which findings about the model follow from others about it.
struct Consequences {
    /// The first finding about each type that there isn't, by place.
    let unknownTypes: [Diagnostic]
    /// The names of what couldn't be read or isn't there.
    private let missing: Set<String>
    /// What is declared twice.
    private let twice: Set<String>
    /// Where limits have a name that is another one's.
    private let limits: [SourceLocation]
    /// Where something stands that is no value of its place.
    private let unsuited: [SourceLocation]
    /// What is called like a word of expressions.
    private let unsayable: [Diagnostic]

    /// - Parameter earlier: What was found before the model was looked at.
    init(of later: [Diagnostic], behind earlier: ArraySlice<Diagnostic>, _ damaged: DamagedNames) {
        var unknown: Set<String> = []
        unknownTypes = later.filter { $0.rule == UnknownType.id }.sorted(by: Self.comesFirst).filter { finding in
            guard let name = finding.subject, !damaged.names.contains(name) else { return false }
            return unknown.insert(name).inserted
        }
        missing = damaged.names.union(unknown)
        twice = Set(earlier.filter { $0.rule == "duplicate-name" }.compactMap(\.subject))
        limits = later.filter { $0.rule == AmbiguousLimit.id }.compactMap(\.location)
        unsuited = later.filter { $0.rule == ValueUnsuited.id }.compactMap(\.location)
        unsayable = later.filter { $0.rule == UnsayableName.id }
    }

    /// Whether a finding is one of them.
    func explain(_ finding: Diagnostic) -> Bool {
        isOfAnotherWord(finding) || isRepetition(finding) || isOfNoValue(finding)
            || finding.names.contains(where: missing.contains)
    }

    /// What is called like a word of expressions is meant where the word stands.
    private func isOfAnotherWord(_ finding: Diagnostic) -> Bool {
        guard !unsayable.isEmpty, finding.isOfBehaviour else { return false }
        let words = finding.location.map { Diagnostic.words(in: $0.text) } ?? []
        return unsayable.contains { $0.path == finding.path && words.contains($0.subject ?? "") }
    }

    /// What is declared twice makes every fact of it anew, and a limit whose name is another one's its own.
    private func isRepetition(_ finding: Diagnostic) -> Bool {
        guard finding.rule == AmbiguousFact.id else { return false }
        return finding.names.contains(where: twice.contains) || finding.location.map(limits.contains) == true
    }

    /// What is no value of its place isn't held to what is asked of those.
    private func isOfNoValue(_ finding: Diagnostic) -> Bool {
        finding.rule == ValueBeyondLimit.id && finding.location.map(unsuited.contains) == true
    }

    private static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        guard let left = left.location?.range.start, let right = right.location?.range.start else { return false }
        return left < right
    }
}
