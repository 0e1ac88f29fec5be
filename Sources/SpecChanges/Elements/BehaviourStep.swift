/// A statement, or the head of a block of them, as what it does.
struct BehaviourStep: Sendable, Equatable {
    /// What callers know it by.
    enum Outcome: Sendable, Hashable {
        /// A failure with an error.
        case failure(String)
        /// An event.
        case event(String)
    }

    /// What kind of step it is.
    enum Role: Sendable, Equatable {
        /// Something that is told of the call for itself.
        case outcome(Outcome)
        /// The head of a block: nothing without what stands under it.
        case head
        /// Anything else.
        case plain
    }

    /// In how many blocks it stands.
    let depth: Int
    /// What kind of step it is.
    let role: Role
    /// What it does.
    let words: [BehaviourWord]

    /// The step as a spec has it in which things have other names.
    func renamed(by names: [BehaviourWord.Reference: String]) -> BehaviourStep {
        BehaviourStep(depth: depth, role: role, words: words.map { $0.renamed(by: names) })
    }

    /// Whether both do the same.
    static func == (left: BehaviourStep, right: BehaviourStep) -> Bool {
        left.depth == right.depth && left.words == right.words
    }
}
