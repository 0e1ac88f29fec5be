/// What behaviour does, so that two specs can be compared: what it calls the values that it names itself, brackets that
/// change nothing and other ways to write the same are no difference.
public struct BehaviourForm: Sendable, Equatable {
    /// How it is written, a line each.
    public let lines: [String]
    /// What it does.
    let steps: [BehaviourStep]

    /// Whether both do the same, however they are written.
    public static func == (left: BehaviourForm, right: BehaviourForm) -> Bool { left.steps == right.steps }

    /// The form as a spec has it in which things have other names.
    func renamed(by names: [BehaviourWord.Reference: String]) -> BehaviourForm {
        BehaviourForm(lines: lines, steps: steps.map { $0.renamed(by: names) })
    }
}
