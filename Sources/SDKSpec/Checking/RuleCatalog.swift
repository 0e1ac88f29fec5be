/// Every rule that findings can name, for `explain` and for the documentation.
public enum RuleCatalog {
    /// The rules that look at the whole spec. They run side by side; their findings are told in this order.
    static let checks: [any Rule.Type] = [
        // Names
        InvalidName.self,
        ReservedName.self,
        ClashingName.self,
        UnsayableName.self,
        AmbiguousFact.self,

        // Types
        InternalUnion.self,
        InternalTypeShown.self,
        UnknownType.self,
        TypeUnsuited.self,
        HandlerUnsuited.self,
        CyclicType.self,
        CyclicDefault.self,
        OptionalDefault.self,
        PartUnsuited.self,
        WireUnsuited.self,
        AmbiguousValue.self,

        // Sources, surfaces, topics and editions
        UnknownSource.self,
        UnknownLayout.self,
        UnknownSurface.self,
        UnknownTopic.self,
        TopicOrder.self,
        UnknownEdition.self,

        // Quotas, gates and control calls
        IncompleteQuota.self,
        UnknownGate.self,
        GateUnsuited.self,
        ChangingQuestion.self,
        ControlUnsuited.self,

        // Names that methods use
        UndeclaredError.self,
        UnknownMethod.self,
        UnknownParameterSet.self,
        UnknownRate.self,
        UnknownConstant.self,
        ConstantUnsuited.self,
        UnknownParameter.self,

        // Forms of methods
        CombinationUnsuited.self,
        EditionAlwaysNeeded.self,
        EditionNeverNeeded.self,
        EditionTooSmall.self,
        ListenerUnsuited.self,
        MockUnsuited.self,
        NoteForms.self,
        UnionWithoutTag.self,

        // Limits, pages and state
        LimitUnsuited.self,
        LimitBounds.self,
        AmbiguousLimit.self,
        PagingUnsuited.self,
        StateWithoutDefault.self,
        CutOffUnsuited.self,

        // Behaviour
        FailureLater.self,
        CheckUnsuited.self,
        MisplacedCheck.self,
        FixedCondition.self,
        RangeTooLong.self,
        WhenFailedUnsuited.self,
        NobodyLogsIn.self,

        // Fixtures, examples and scenarios
        UnknownFixture.self,
        FixtureCycle.self,
        InvalidStep.self,
        UnknownReference.self,
        UnknownDevice.self,
        MisplacedValue.self,
        ValueUnsuited.self,
        ValueTooLong.self,
        ValueBeyondLimit.self,

        // Facts
        UnknownFact.self,
        InvalidDispute.self,
        UnsourcedFact.self,

        // What is missing, or useless
        MethodWithoutExample.self,
        MethodWithoutScenario.self,
        UnusedDeclaration.self,
        UnreachedDeclaration.self,
    ]

    /// What a rule demands, by its id; nil for an id that no rule has.
    public static func summary(of id: String) -> String? {
        all.first { $0.id == id }?.summary
    }

    /// Every rule's id with what it demands, sorted by id.
    public static let all: [(id: String, summary: String)] =
        (checks.map { ($0.id, $0.summary) } + BehaviourRules.all + ReadingRules.all + CaseRules.all).sorted {
            $0.0 < $1.0
        }
}
