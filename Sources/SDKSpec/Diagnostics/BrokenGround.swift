/// What can't be right as long as a name is refused or behaviour isn't understood.
struct BrokenGround {
    /// The names that can't be names.
    private let refused: Set<String>
    /// Whether anything is wrong with behaviour: then not all of its facts are known.
    private let isBehaviourBroken: Bool
    private let damaged: DamagedNames

    init(_ found: [Diagnostic], _ damaged: DamagedNames) {
        refused = Set(found.compactMap { if case .refusedName(let name)? = $0.cause { name } else { nil } })
        isBehaviourBroken = found.contains { $0.isOfBehaviour || $0.rule == OptionalDefault.id }
        self.damaged = damaged
    }

    /// Whether a finding follows from it.
    func explains(_ finding: Diagnostic) -> Bool {
        isOfUnmadeFact(finding) || isOfRefusedName(finding) || isOfMissingName(finding) || isOfUnreadAnswer(finding)
            || isOfUnreadStep(finding) || isOfUnprovenPresence(finding) || damaged.isInBrokenCall(finding.location)
            || damaged.lost.hold(finding.location) || isOfNameless(finding) || isOfBrokenStory(finding)
            || finding.isOfBehaviour && damaged.lost.areNamed(beside: finding.location)
    }

    /// A fact that a statement makes may be missing since the statement is wrong.
    private func isOfUnmadeFact(_ finding: Diagnostic) -> Bool {
        guard isBehaviourBroken, finding.rule == UnknownFact.id, case .absent(_, let fact)? = finding.cause else {
            return false
        }
        return fact.split(separator: ".").contains { ["fails", "events", "answer"].contains($0) }
    }

    private func isOfRefusedName(_ finding: Diagnostic) -> Bool {
        finding.rule != InvalidName.id && finding.means(refused)
    }

    /// A statement that wasn't understood may be the one that gives a name.
    private func isOfMissingName(_ finding: Diagnostic) -> Bool {
        finding.rule == "unknown-name" && damaged.mayGiveName(at: finding.location)
    }

    /// What is missed may be there, without its name.
    private func isOfNameless(_ finding: Diagnostic) -> Bool {
        guard case .absent(let kind, _)? = finding.cause else { return false }
        return damaged.lost.mayBeNameless(kind)
    }

    /// A story that couldn't be read may be the one that looks at a method.
    private func isOfBrokenStory(_ finding: Diagnostic) -> Bool {
        finding.rule == MethodWithoutScenario.id && damaged.areStoriesBroken
    }

    /// A condition under which nothing stands is the one that would say that something is there.
    private func isOfUnprovenPresence(_ finding: Diagnostic) -> Bool {
        guard case .unprovenPresence? = finding.cause else { return false }
        return damaged.mayProvePresence(at: finding.location)
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
    /// Whether it is about a name that was refused, or misses one that is likely meant to be it.
    fileprivate func means(_ refused: Set<String>) -> Bool {
        guard !refused.isEmpty else { return false }
        return namesAsSaid.contains { name in
            // A name that is refused can hold full stops itself.
            let ends = name.indices.lazy.filter { name[$0] == "." }.map { String(name[name.index(after: $0)...]) }
            return refused.contains(name) || ends.contains(where: refused.contains)
                || cause?.isAbsence == true && closest(to: name, in: refused.sorted()) != nil
        }
    }
}
