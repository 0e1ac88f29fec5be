import MockConformance
import SDKConformance
import TencentCloudChatConformance
import Testing

@Suite("The mock does what the pages say")
struct ConformanceTests {
    @Test("every case passes, reached directly and through a client", arguments: MockPath.allCases)
    func everyCase(path: MockPath) async throws {
        let suite = try ChatConformance.suite
        let report = await ConformanceRunner(subject: path.subject).run(suite)
        print(report.description)
        #expect(report.isSuccess, "\(report.description)")
        #expect(report.skipped.map(\.id) == [])
        #expect(report.passed.count == suite.cases.count)
    }

    @Test("every fact that can be tested has a case")
    func everyFact() async throws {
        let report = await ConformanceRunner(subject: MockPath.direct.subject).run(try ChatConformance.suite)
        #expect(report.uncoveredFacts.map(\.id) == [])
        #expect(report.facts.count > 1300)
    }
}

@Suite("The cases notice what changes")
struct PinningTests {
    @Test("whatever fact is changed in the mock, a case fails")
    func everyChange() async throws {
        let report = await FactPinning(subject: MockPath.direct.subject, concurrency: 2).run(try ChatConformance.suite)
        print(report.description)
        #expect(report.unpinned.map(\.fact.id) == [])
        #expect(report.pinned > 1300)
    }
}
