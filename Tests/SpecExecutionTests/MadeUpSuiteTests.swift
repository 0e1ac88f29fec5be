import MadeUpSpecs
import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution
import Testing

@Suite("Specs that nobody wrote, interpreted")
struct MadeUpSuiteTests {
    /// The same specs whose generated mocks `make soak` compiles and puts to their suites.
    @Test("every case holds", arguments: 1...40 as ClosedRange<UInt64>)
    func everyCase(seed: UInt64) async throws {
        let spec = MadeUpSpec(seed: seed)
        var diagnostics = Diagnostics()
        let file = SpecificationFile(path: "seed-\(seed).yaml", bytes: Array(spec.yaml.utf8))
        let read = SpecificationReader.read([file], diagnostics: &diagnostics)
        let checked = read.map { Checker.check($0, diagnostics: &diagnostics) }
        // What the checker refuses is no spec; that it refuses nothing else is shown elsewhere.
        guard let checked, !diagnostics.hasErrors else { return }
        let suite = try ConformanceSuite(CasePlan(checked))
        let report = await ConformanceRunner(subject: SpecSubject(SpecProgram(checked))).run(suite)
        #expect(report.failures.isEmpty, "\(report)\n\(spec.yaml)")
    }
}
