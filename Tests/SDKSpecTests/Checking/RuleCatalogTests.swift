import Testing

@testable import SDKSpec

@Suite("The catalogue of rules")
struct RuleCatalogTests {
    /// Every rule that looks at a whole spec, broken in a test.
    static let breakages = [
        NamingRuleTests.breakages, TypeRuleTests.breakages, WireRuleTests.breakages, SourceRuleTests.breakages,
        ProductRuleTests.breakages, CallRuleTests.breakages, LimitRuleTests.breakages, StoryRuleTests.breakages,
        CompletenessRuleTests.breakages, BehaviourRuleTests.breakages, ValueRuleTests.breakages,
        ListenerRuleTests.breakages, PagingRuleTests.breakages, WhenFailedRuleTests.breakages,
        ArgumentCheckRuleTests.breakages, TopicRuleTests.breakages,
        MethodWordsRuleTests.breakages, ControlRuleTests.breakages,
    ].flatMap(\.self)

    @Test("the spec that tests break is right as it stands")
    func base() {
        let found = CheckedText(CityLibrary.text).findings
        #expect(found.isEmpty, "\(DiagnosticPrinter().text(found))")
    }

    @Test("every rule is broken by a test, and finds nothing in a spec that is right", arguments: RuleCatalog.checks)
    func coverage(rule: any Rule.Type) throws {
        #expect(Self.breakages.contains { $0.rule == rule.id }, "\(rule.id) is tried by no test")
        let checked = try #require(CheckedText(CityLibrary.text).checked)
        let context = RuleContext(index: checked.index, behaviour: checked.behaviour).knowing(checked.facts)
        var diagnostics = Diagnostics()
        rule.init().check(context, into: &diagnostics)
        #expect(diagnostics.found.isEmpty)
    }

    @Test("every rule of behaviour is broken by a test", arguments: BehaviourRules.all.map(\.id))
    func behaviourCoverage(id: String) {
        let tried = BehaviourFindingTests.cases.map(\.rule) + BehaviourFindingTests.triedElsewhere
        #expect(tried.contains(id), "\(id) is tried by no test")
    }

    @Test("every id is taken once, and explained in whole sentences")
    func entries() {
        let ids = RuleCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
        for (id, summary) in RuleCatalog.all {
            #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(id)")
            #expect(summary.hasSuffix(".") && summary.first?.isLowercase == false, "\(id)")
            #expect(RuleCatalog.summary(of: id) == summary)
        }
        #expect(RuleCatalog.summary(of: "no-such-rule") == nil)
    }

    @Test("a rule's id is its type's name")
    func ids() {
        #expect(UnknownType.id == "unknown-type")
        #expect(MethodWithoutScenario.id == "method-without-scenario")
    }
}
