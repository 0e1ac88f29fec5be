/// What is asked of the cases that a spec owes; the findings come from where cases are derived.
public enum CaseRules {
    /// The rule that a fact without a case breaks.
    public static let uncoveredFact = "uncovered-fact"

    static let all: [(id: String, summary: String)] = [
        (uncoveredFact, "A fact that a modelled call can tell of has a case: one derived from it, or a scenario's.")
    ]
}
