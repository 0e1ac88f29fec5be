/// Findings about what isn't there, each told once: where it is meant first, with the other places in a note.
///
/// A declaration that was renamed or left out is missed wherever it is meant, and that is one cause.
enum RepeatedFindings {
    /// Of how many other places each is shown.
    private static let mostPlaces = 3

    static func toldOnce(_ findings: [Diagnostic]) -> [Diagnostic] {
        var groups: [String: [Diagnostic]] = [:]
        for finding in findings where finding.tellsOfAbsence {
            groups[finding.absence, default: []].append(finding)
        }
        var told: Set<String> = []
        return findings.compactMap { finding in
            guard finding.tellsOfAbsence, let group = groups[finding.absence], group.count > 1 else { return finding }
            return told.insert(finding.absence).inserted ? first(of: group) : nil
        }
    }

    private static func first(of group: [Diagnostic]) -> Diagnostic? {
        let sorted = group.sorted(by: Diagnostic.comesFirst)
        guard let first = sorted.first else { return nil }
        // What is done several times stands in one place.
        var known: Set = [first.location]
        let places = sorted.compactMap(\.location).filter { known.insert($0).inserted }
        let shown = places.count > mostPlaces ? mostPlaces - 1 : places.count
        var notes = places.prefix(shown).map { Diagnostic.Note("the same is missing here", at: $0) }
        if places.count > shown { notes.append(Diagnostic.Note("and in \(places.count - shown) other places")) }
        return first.noting(notes)
    }
}

extension Diagnostic {
    /// Whether it says that something isn't there which is meant by its name.
    fileprivate var tellsOfAbsence: Bool {
        // A misspelt word of the language is a slip of its own wherever it stands.
        if ["unknown-key", "unknown-word"].contains(rule) { return false }
        if rule.hasPrefix("unknown-") { return true }
        switch rule {
        case UndeclaredError.id, TopicOrder.id, InvalidStep.id, ValueUnsuited.id, "wrong-call":
            return ["there is no ", "` has no ", "` takes no `", "` needs `"].contains { message.contains($0) }
        default: return false  // Rules are more than a list of words could name.
        }
    }

    /// What isn't there: of a member what has it and its name, however that is said, and else the message.
    fileprivate var absence: String {
        guard message.contains("` has no ") || message.contains("` takes no ") else { return message }
        return quotedNames.suffix(2).joined(separator: " ")
    }

    /// Whether it stands before another one.
    static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        guard let left = left.location?.range.start, let right = right.location?.range.start else { return false }
        return left < right
    }
}
