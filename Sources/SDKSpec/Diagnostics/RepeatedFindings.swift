/// Findings about what isn't there, each told once: where it is meant first, with the other places in a note.
///
/// A declaration that was renamed or left out is missed wherever it is meant, and that is one cause.
enum RepeatedFindings {
    /// Of how many other places each is shown.
    private static let mostPlaces = 3

    static func toldOnce(_ findings: [Diagnostic]) -> [Diagnostic] {
        var groups: [Cause: [Diagnostic]] = [:]
        for finding in findings {
            if let absence = finding.absence { groups[absence, default: []].append(finding) }
        }
        var told: Set<Cause> = []
        return findings.compactMap { finding in
            guard let absence = finding.absence, let group = groups[absence], group.count > 1 else { return finding }
            return told.insert(absence).inserted ? first(of: group) : nil
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
    /// What isn't there, for a finding that says so.
    fileprivate var absence: Cause? { cause.flatMap { $0.isAbsence ? $0 : nil } }

    /// Whether it stands before another one.
    static func comesFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.path != right.path { return left.path < right.path }
        guard let left = left.location?.range.start, let right = right.location?.range.start else { return false }
        return left < right
    }
}
