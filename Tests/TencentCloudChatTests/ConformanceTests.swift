import SDKConformance
import TencentCloudChatConformance
import Testing

@Suite("The mock does what the pages say")
struct ConformanceTests {
    @Test("every case passes, reached directly and through a client", arguments: MockSubject.Path.allCases)
    func everyCase(path: MockSubject.Path) async throws {
        let suite = try ChatConformance.suite
        let report = await ConformanceRunner(subject: MockSubject(path: path)).run(suite)
        print(report.description)
        #expect(report.isSuccess, "\(report.description)")
        #expect(report.skipped.map(\.id) == [])
        #expect(report.passed.count == suite.cases.count)
    }

    @Test("every fact that can be tested has a case")
    func everyFact() async throws {
        let report = await ConformanceRunner(subject: MockSubject()).run(try ChatConformance.suite)
        #expect(report.uncoveredFacts.map(\.id) == [])
        #expect(report.facts.count > 1300)
    }
}

@Suite("The cases notice what changes")
struct PinningTests {
    @Test("whatever fact is changed in the mock, a case fails")
    func everyChange() async throws {
        let report = await FactPinning(subject: MockSubject(), concurrency: 2).run(try ChatConformance.suite)
        print(report.description)
        #expect(report.unpinned.map(\.fact.id) == [])
        #expect(report.pinned > 1300)
    }
}
