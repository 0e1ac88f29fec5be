import SDKConformance
import Testing

@Suite("What claims about maps and records say")
struct WholeClaimTests {
    @Test("a claim about a map is about all of it", arguments: ["{}", "{a: 1}", "{a: 1, z: 2}"])
    func maps(claim: String) async throws {
        let report = try await OwnSuite.report(OwnSuite.answering("returns: \(claim)"))
        #expect(report.failures.map(\.id) == (claim.contains("z") ? [] : ["story"]))
    }

    @Test("`{}` of a record claims nothing, and is a finding")
    func emptyClaim() throws {
        func spec(_ claim: String) -> String {
            """
            methods:
              ask:
                topic: T
                summary: Asks.
                returns: Part
                behaviour: 'return Part(name: "a", code: "b")'
                example: {as: ann}
                source: doc
            scenarios: {story: {summary: S., steps: [{ann: ask, returns: \(claim)}]}}
            """
        }
        let error = #expect(throws: CheckedSpec.Findings.self) { try OwnSuite.check(spec("{}")) }
        #expect(error?.description.contains("`{}` claims nothing of `Part`") == true)
        #expect(throws: Never.self) { try OwnSuite.check(spec("{absent: false}")) }
    }
}
