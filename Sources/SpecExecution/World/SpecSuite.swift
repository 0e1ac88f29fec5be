import SDKConformance
import SpecCases

extension ConformanceSuite {
    /// The suite of a spec, without a file of generated code: the same lines of data that the generated suite holds.
    package init(_ plan: CasePlan) throws(ConformanceDataError) {
        try self.init(
            fixtures: plan.fixtures.map(\.line),
            cases: CasePlan.lines(plan.all).map(\.line),
            facts: plan.factLines,
            types: plan.typeLines
        )
    }
}
