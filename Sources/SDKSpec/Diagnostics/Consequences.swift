/// Which findings about the model follow from others about it.
struct Consequences {
    /// The findings about types that there aren't.
    let unknownTypes: [Diagnostic]
    /// The names of what couldn't be read or isn't there.
    private let missing: Set<String>
    /// What is declared twice.
    private let twice: Set<String>
    /// Where limits have a name that is another one's.
    private let limits: Set<SourceLocation>
    /// Where something stands that is no value of its place.
    private let unsuited: Set<SourceLocation>
    private let unsuitedAreas: SourceAreas
    /// What is called like a word of expressions, by file.
    private let unsayable: [String: Set<String>]
    /// Where behaviour answers, though there is no type of an answer.
    private let untypedAnswers: Set<Cause>
    /// What has a default and may be absent.
    private let optionalDefaults: Set<String>

    /// - Parameter earlier: What was found before the model was looked at.
    init(of later: [Diagnostic], behind earlier: ArraySlice<Diagnostic>, _ damaged: DamagedNames) {
        unknownTypes = later.filter { finding in
            finding.unknownType.map { !damaged.names.contains($0) } ?? false
        }
        missing = damaged.names.union(unknownTypes.compactMap(\.unknownType))
        twice = Set(earlier.compactMap { if case .repeatedName(let name)? = $0.cause { name } else { nil } })
        limits = Set(later.filter { $0.rule == AmbiguousLimit.id }.compactMap(\.location))
        unsuited = Set(later.filter { $0.rule == ValueUnsuited.id }.compactMap(\.location))
        unsuitedAreas = SourceAreas(unsuited)
        unsayable = later.reduce(into: [:]) { unsayable, finding in
            if case .takenName(let word)? = finding.cause { unsayable[finding.path, default: []].insert(word) }
        }
        untypedAnswers = Set(later.filter(\.isOfGivenAnswer).compactMap(\.cause))
        optionalDefaults = Set(later.compactMap { if case .openDefault(let name)? = $0.cause { name } else { nil } })
    }

    /// Whether a finding is one of them.
    func explain(_ finding: Diagnostic) -> Bool {
        isOfAnotherWord(finding) || isRepetition(finding) || isOfNoValue(finding) || isOfUntypedAnswer(finding)
            || isOfOptionalDefault(finding) || finding.names.contains(where: missing.contains)
    }

    /// What is called like a word of expressions is meant where the word stands.
    private func isOfAnotherWord(_ finding: Diagnostic) -> Bool {
        guard finding.isOfBehaviour, let unsayable = unsayable[finding.path] else { return false }
        let words = finding.location.map { Diagnostic.words(in: $0.text) } ?? []
        return words.contains(where: unsayable.contains)
    }

    /// What is declared twice makes every fact of it anew, and a limit whose name is another one's its own.
    private func isRepetition(_ finding: Diagnostic) -> Bool {
        guard finding.rule == AmbiguousFact.id else { return false }
        return finding.names.contains(where: twice.contains) || finding.location.map(limits.contains) == true
    }

    /// What is no value of its place isn't held to what is asked of those, nor is anything in it.
    private func isOfNoValue(_ finding: Diagnostic) -> Bool {
        guard let location = finding.location else { return false }
        switch finding.rule {
        case ValueBeyondLimit.id: return unsuited.contains(location)
        case MisplacedValue.id: return unsuitedAreas.holds(location)
        default: return false  // Other rules don't look at values.
        }
    }

    /// An answer whose type was left out is missed wherever it is meant.
    private func isOfUntypedAnswer(_ finding: Diagnostic) -> Bool {
        guard !finding.isOfGivenAnswer, let cause = finding.cause else { return false }
        return untypedAnswers.contains(cause)
    }

    /// Whether something may be absent is left open: what is asked of its type follows.
    private func isOfOptionalDefault(_ finding: Diagnostic) -> Bool {
        guard [UnionWithoutTag.id, PagingUnsuited.id].contains(finding.rule) else { return false }
        return finding.namesAsSaid.contains(where: optionalDefaults.contains)
    }
}

extension Diagnostic {
    /// The type that there isn't, for a finding that says so.
    fileprivate var unknownType: String? {
        guard rule == UnknownType.id, case .absent(_, let name)? = cause else { return nil }
        return name
    }

    /// Whether it stands where behaviour gives an answer.
    fileprivate var isOfGivenAnswer: Bool { rule == "missing-return" }
}
