import Foundation
import SDKConformance
import SpecCases
import SpecExecution
import Testing

@Suite("Suites of interpreted specs")
struct SuiteTests {
    private static let checkout = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    @Test("every case holds", arguments: ["Spec", "Tests/Consumer/Spec", "Tests/Consumer/CourierSpec"])
    func everyCase(folder: String) async throws {
        let checked = try CheckedSpec.load(Self.checkout.appending(path: folder).path)
        let suite = try ConformanceSuite(CasePlan(checked))
        let subject = SpecSubject(SpecProgram(checked))
        let report = await ConformanceRunner(subject: subject, concurrency: 4).run(suite)
        #expect(report.failures.isEmpty, "\(report)")
        #expect(report.skipped.isEmpty, "\(report)")
        #expect(report.passed.count == suite.cases.count)
    }
}
