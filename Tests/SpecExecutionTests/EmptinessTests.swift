import SDKConformance
import SDKRuntime
import SDKSpec
import SpecCases
import SpecExecution
import Testing

@Suite("Facts about emptiness")
struct EmptinessTests {
    @Test("are known as such by suites too: the others no mock can switch off")
    func suites() throws {
        let checked = try SmallSpec.check(
            method: """
                parameters:
                  name: {type: String, nonEmpty: true, summary: N.}
                  count: {type: Int, summary: C.}
                behaviour: return
                example: {as: ann, with: {name: a, count: 1}}
                """,
            steps: "- {ann: ping, with: {name: a, count: 1}, events: {ann: []}}"
        )
        let required = checked.facts.filter { $0.kind == .required }
        let suite = try ConformanceSuite(CasePlan(checked))
        #expect(required.map(\.isAboutEmptiness) == [true, false])
        for fact in required {
            let known = try #require(suite.facts.first { $0.id == fact.id.rawValue })
            let override = try? RuleBook.Override(.off, of: known)
            #expect((override == .off) == fact.isAboutEmptiness, "\(fact.id)")
        }
    }
}
