/// What can't be right as long as a name is refused or behaviour isn't understood.
struct BrokenGround {
    /// The names that can't be names.
    private let refused: Set<String>
    /// Whether anything is wrong with behaviour: then not all of its facts are known.
    private let isBehaviourBroken: Bool
    private let damaged: DamagedNames

    init(_ found: [Diagnostic], _ damaged: DamagedNames) {
        refused = Set(found.filter { $0.rule == InvalidName.id }.compactMap(\.subject))
        isBehaviourBroken = found.contains { $0.isOfBehaviour || $0.rule == OptionalDefault.id }
        self.damaged = damaged
    }

    /// Whether a finding follows from it.
    func explains(_ finding: Diagnostic) -> Bool {
        isOfUnmadeFact(finding) || isOfRefusedName(finding) || isOfMissingName(finding) || isOfUnreadAnswer(finding)
            || isOfUnreadStep(finding) || damaged.isInBrokenCall(finding.location)
    }

    /// A fact that a statement makes may be missing since the statement is wrong.
    private func isOfUnmadeFact(_ finding: Diagnostic) -> Bool {
        guard isBehaviourBroken, finding.rule == UnknownFact.id, let fact = finding.subject else { return false }
        return fact.split(separator: ".").contains { ["fails", "events", "answer"].contains($0) }
    }

    private func isOfRefusedName(_ finding: Diagnostic) -> Bool {
        finding.rule != InvalidName.id && finding.means(refused)
    }

    /// A statement that wasn't understood may be the one that gives a name.
    private func isOfMissingName(_ finding: Diagnostic) -> Bool {
        finding.rule == "unknown-name" && damaged.mayGiveName(at: finding.location)
    }

    /// Where the type of the answer couldn't be read, there is one all the same.
    private func isOfUnreadAnswer(_ finding: Diagnostic) -> Bool {
        finding.rule == "missing-return" && damaged.mayAnswer(at: finding.location)
    }

    /// A step that couldn't be read may be the one that saves something.
    private func isOfUnreadStep(_ finding: Diagnostic) -> Bool {
        finding.rule == UnknownReference.id && damaged.maySave(at: finding.location)
    }
}

extension Diagnostic {
    /// Whether it is about a name that was refused, or proposes one.
    fileprivate func means(_ refused: Set<String>) -> Bool {
        guard !refused.isEmpty else { return false }
        return (quotedNames + helpNames).contains { name in
            // A name that is refused can hold full stops itself.
            let ends = name.indices.lazy.filter { name[$0] == "." }.map { String(name[name.index(after: $0)...]) }
            return refused.contains(name) || ends.contains(where: refused.contains)
        }
    }
}
