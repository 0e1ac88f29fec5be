/// Every rule by which changes are judged, for `diff`, for `explain` and for the documentation.
public enum ChangeCatalog {
    /// The rules. A difference is told by the first one that knows it, so that each is told once.
    static let rules: [any ChangeRule.Type] = [
        // What nobody but the mock and the tests sees.
        WordsChanged.self, SourcesChanged.self, StoryChanged.self, InnardsChanged.self, SinceChanged.self,
        // What callers give.
        ParameterRequired.self, ParameterRelaxed.self, ParameterAdded.self, ParameterRemoved.self,
        ValuesReordered.self, OrderChanged.self, DefaultAdded.self, DefaultChanged.self, CombinationAdded.self,
        CombinationRemoved.self,
        LimitTightened.self, LimitWidened.self, ExcessChanged.self, ErrorExchanged.self,
        QuotaTightened.self, QuotaWidened.self, RateSlowed.self, RateQuickened.self, CountedChanged.self,
        EditionRaised.self, EditionLowered.self, GateAdded.self, GateRemoved.self,
        // What calls do.
        MethodAdded.self, MethodRemoved.self, PagingAdded.self, MannerChanged.self, DeprecationChanged.self,
        FailureAdded.self, FailureRemoved.self, EffectAdded.self, EffectRemoved.self, BehaviourChanged.self,
        FigureChanged.self,
        // What is declared.
        DemandTightened.self, DemandDropped.self, FieldAdded.self, FieldRemoved.self, DeclarationAdded.self,
        DeclarationRemoved.self,
        TypeChanged.self, WireChanged.self, CodeChanged.self, RetryChanged.self, VendorNameAdded.self,
        VendorNameChanged.self, Renamed.self,
    ]

    /// What a rule says, and how bad what it finds is, by its id; nil for an id that no rule has.
    public static func rule(_ id: String) -> (summary: String, severity: ChangeSeverity)? {
        rules.first { $0.id == id }.map { ($0.summary, $0.severity) }
    }

    /// Every rule's id with what it says, the worst first.
    public static let all: [(id: String, severity: ChangeSeverity, summary: String)] =
        rules.map { ($0.id, $0.severity, $0.summary) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }

    /// Judges a difference.
    static func judge(_ difference: Difference) -> (rule: any ChangeRule.Type, words: String)? {
        for rule in rules {
            if let words = rule.init().words(for: difference) { return (rule, words) }
        }
        return nil
    }
}
