/// What is asked of the cases that a spec owes; the findings come from where cases are derived.
public enum CaseRules {
    /// The rule that a fact without a case breaks.
    public static let uncoveredFact = "uncovered-fact"

    /// The rule that a call breaks which is said to succeed with arguments that are refused.
    public static let refusedArguments = "refused-arguments"

    /// The rule that a list in pages breaks whose field says the opposite of what it is named for.
    public static let reversedPaging = "reversed-paging"

    /// The rule that a case breaks which comes out otherwise when the spec is run.
    public static let caseFails = "case-fails"

    /// The rule that a fact breaks of which no case notices a change.
    public static let unpinnedFact = "unpinned-fact"

    static let all: [(id: String, summary: String)] = [
        (uncoveredFact, "A fact that a modelled call can show has a case: one derived from it, or a scenario's."),
        (
            refusedArguments,
            "Examples, and steps that don't fail, keep what is asked of their arguments together: `checks`, `atLeastOne`, "
                + "`notTogether`."
        ),
        (
            reversedPaging,
            "Of the pages of an example the field under `last` is true on the last one alone, and that under `more` on all "
                + "others."
        ),
        (caseFails, "When the spec is run (`sdkgen test`), each of its cases comes out as it says."),
        (unpinnedFact, "When a fact is changed (`sdkgen test --pin`), a case notices."),
    ]
}
