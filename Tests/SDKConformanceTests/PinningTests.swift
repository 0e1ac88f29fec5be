import SDKConformance
import Testing

@Suite("How well a suite pins facts")
struct PinningTests {
    @Test("a fact is pinned when every change in it is noticed")
    func pinning() async throws {
        let report = await FactPinning(subject: Tally()).run(try TallySuite.suite())
        #expect(
            report.description == """
                7 of 8 facts pinned, 1 can't be changed
                  skipped create.needs.login: off: gates can't be changed
                  NOT COVERED remove.answer
                """
        )
    }

    @Test("a change that nobody notices is named")
    func unpinned() async throws {
        let suite = try TallySuite.suite()
        let cases = suite.cases.filter { $0.id != "create.name.limit/max" && $0.id != "create.quota/full" }
        let report = await FactPinning(subject: Tally()).run(ConformanceSuite(cases: cases, facts: suite.facts))
        #expect(report.pinned == 5)
        #expect(report.total == 8)
        #expect(report.unpinned.map(\.fact.id) == ["create.name.limit", "create.quota", "remove.answer"])
        #expect(report.unpinned.map(\.verdict) == [.unpinned([.number(4)]), .uncovered, .uncovered])
    }

    @Test("a case that fails anyway pins nothing")
    func failing() async throws {
        let report = await FactPinning(subject: Tally(mistakes: [.miscounts])).run(try TallySuite.suite())
        #expect(report.unpinned.map(\.fact.id) == ["add.events.CHANGED", "add.answer", "remove.answer"])
    }
}
