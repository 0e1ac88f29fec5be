import SDKConformance
import Testing

@Suite("How well a suite pins facts")
struct PinningTests {
    @Test("A fact is pinned when every change in it is noticed")
    func pinning() async throws {
        let report = await FactPinning(subject: Tally()).run(try TallySuite.suite())
        #expect(
            report.description == """
                3 of 3 facts pinned, 6 can't be changed
                  left out create.answer: off: answers can't be changed
                  left out create.needs.login: off: gates can't be changed
                  left out create.name.required: off: requireds can't be changed
                  left out add.answer: off: answers can't be changed
                  left out add.by.default: off: defaults can't be changed; changed to 2: defaults can't be changed; \
                changed to 0: defaults can't be changed
                  left out remove.answer: off: answers can't be changed
                """
        )
    }

    @Test("A change that nobody notices is named")
    func unpinned() async throws {
        let suite = try TallySuite.suite()
        let cases = suite.cases.filter { $0.id != "create.name.limit/max" && $0.id != "create.quota/full" }
        let report = await FactPinning(subject: Tally()).run(ConformanceSuite(cases: cases, facts: suite.facts))
        #expect(report.pinned == 1)
        #expect(report.total == 3)
        #expect(report.unpinned.map(\.fact.id) == ["create.name.limit", "create.quota"])
        #expect(report.unpinned.map(\.verdict) == [.unpinned([.number(4)]), .uncovered])
    }

    @Test("A case that fails anyway pins nothing")
    func failing() async throws {
        let report = await FactPinning(subject: Tally(mistakes: [.miscounts])).run(try TallySuite.suite())
        #expect(report.unpinned.map(\.fact.id) == ["add.events.CHANGED"])
    }
}
