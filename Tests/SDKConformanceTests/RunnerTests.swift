import SDKConformance
import SDKRuntime
import Testing

@Suite("Running cases")
struct RunnerTests {
    @Test("a right implementation passes every case")
    func right() async throws {
        let report = try await TallySuite.report()
        #expect(report.isSuccess, "\(report.text)")
        #expect(report.passed.count == 9)
    }

    @Test(
        "each mistake is noticed by the case that is about it",
        arguments: [
            (.measuresCharacters, ["create.name.limit/max+1"]), (.knowsNoQuota, ["create.quota/full"]),
            (.forgetsEvent, ["add/both-see-it"]), (.repeatsEvent, ["add/both-see-it"]),
            (.muddlesPayload, ["add/both-see-it"]), (.mistakesCode, ["create.name.limit/max+1"]),
            (.miscounts, ["add/both-see-it"]), (.mistakesDefault, ["add.by.default/left-out"]),
            (.letsStrangersIn, ["create/stranger"]),
        ] as [(Tally.Mistake, [String])]
    )
    func wrong(mistake: Tally.Mistake, failing: [String]) async throws {
        let report = try await TallySuite.report([mistake])
        #expect(report.failures.map(\.id) == failing)
    }

    @Test("what a subject can't do is skipped, not failed")
    func skipped() async throws {
        let report = try await TallySuite.report([.hasNoClock])
        #expect(report.isSuccess)
        #expect(report.skipped.map(\.id) == ["later"])
        #expect(report.skipped.first?.reasonSkipped == "the clock can't be moved")
    }

    @Test("a subject that can do none of the cases is no success")
    func nothing() async throws {
        let step = ConformanceStep(.control("loseConnection", of: "alice", arguments: [:]))
        let each = ConformanceCase(id: "x", summary: "", facts: [], steps: [step])
        let report = await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [each]))
        #expect(!report.isSuccess)
        #expect(report.text.contains("NO CASE was run"))
        #expect(await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [])).isSuccess)
    }

    @Test("a subject that breaks fails the case and says how")
    func broken() async throws {
        let report = try await TallySuite.report([.breaks])
        #expect(report.failures.count == 9)
        guard case .failed(let failure)? = report.failures.first?.verdict else { return }
        #expect(failure.step == 0)
        #expect(failure.found.contains("BrokenTally"))
    }

    @Test("a preparation that fails makes the case fail, and says so")
    func setup() async throws {
        let step = ConformanceStep(.call(device: "alice", method: "create", arguments: ["name": "a"]))
        let each = ConformanceCase(id: "x", summary: "", facts: [], setup: [step], steps: [])
        let report = await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [each]))
        guard case .failed(let failure)? = report.failures.first?.verdict else {
            Issue.record("it passed")
            return
        }
        #expect(failure.phase == .setup)
        #expect(failure.step == 1)
        #expect(failure.expected == "success")
    }

    @Test("a case with a control is skipped where the subject has none, and counted")
    func controls() async throws {
        let step = ConformanceStep(.control("loseConnection", of: "alice", arguments: [:]))
        let each = ConformanceCase(id: "x", summary: "", facts: [], steps: [step])
        let report = await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [each]))
        #expect(report.skipped.map(\.reasonSkipped) == ["there is no control loseConnection"])
    }

    @Test("an error of another fact is another error, where the implementation tells")
    func facts() async throws {
        func verdict(_ outcome: ConformanceStep.Outcome) async -> Bool {
            let steps = [
                ConformanceStep(.call(device: "alice", method: "login", arguments: [:])),
                ConformanceStep(
                    .call(device: "alice", method: "create", arguments: ["name": "much too long"]),
                    outcome: outcome
                ),
            ]
            let each = ConformanceCase(id: "x", summary: "", facts: [], steps: steps)
            return await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [each])).isSuccess
        }
        let code = ErrorCode("nameTooLong", 2)
        #expect(await verdict(.failure(code, fact: "create.name.limit")))
        #expect(await verdict(.failure(code, fact: nil)))
        #expect(await !verdict(.failure(code, fact: "create.other.limit")))
        #expect(await !verdict(.notFailure(code, fact: "create.name.limit")))
        #expect(await verdict(.notFailure(code, fact: "create.other.limit")))
        #expect(await verdict(.anything))
        #expect(await verdict(.failure(ErrorCode("anotherName", 2), fact: nil)))
        #expect(await verdict(.failure(ErrorCode("nameTooLong"), fact: nil)))
    }

    @Test("side by side or one after the other, the report is the same")
    func concurrency() async throws {
        let suite = try TallySuite.suite()
        let subject = Tally(mistakes: [.miscounts, .hasNoClock])
        let one = await ConformanceRunner(subject: subject, concurrency: 1).run(suite)
        let many = await ConformanceRunner(subject: subject, concurrency: 4).run(suite)
        #expect(one.results == many.results)
        #expect(one.text == many.text)
    }
}
