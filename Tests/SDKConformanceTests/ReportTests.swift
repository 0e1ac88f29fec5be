import Testing

@testable import SDKConformance

@Suite("Reports")
struct ReportTests {
    @Test("a report says what failed, where, and which facts are concerned")
    func text() async throws {
        let report = try await TallySuite.report([.miscounts, .hasNoClock])
        #expect(
            report.text == """
                FAILED add/both-see-it: Both are told.
                  step 2: bob calls add
                    expected: value: 3
                    found:    value: 4
                  facts: add.events.CHANGED, add.answer

                SKIPPED 1 case: the clock can't be moved

                Counters: 7 of 8 passed; add 1 failed
                Time: 0 of 1 passed; stories 1 skipped
                9 cases: 7 passed, 1 failed, 0 known to fail, 1 skipped
                9 facts: 8 covered
                  not covered: remove.answer
                """
        )
        #expect(!report.isSuccess)
    }

    @Test("tools are told by topic and method, people's servers have a suite a topic")
    func topics() async throws {
        let report = try await TallySuite.report([.miscounts, .hasNoClock])
        #expect(report.topics.map(\.topic) == ["Counters", "Time"])
        #expect(report.topics.first?.methods.map(\.method) == ["create", "add"])
        #expect(report.topics.last?.methods.map(\.method) == [nil])
        let add = #"{"run":2,"passed":1,"failed":1,"known":0,"skipped":0,"method":"add"}"#
        #expect(report.json().contains(add))
        let junit = report.junit(named: "Tally")
        #expect(junit.contains(#"<testsuite name="Tally: Counters" tests="8" failures="1" errors="0" skipped="0">"#))
        #expect(junit.contains(#"<testsuite name="Tally: Time" tests="1" failures="0" errors="0" skipped="1">"#))
        #expect(junit.contains(#"<testcase classname="add" name="add/both-see-it">"#))
    }

    @Test("cases before the first topic are told to servers that build software, too")
    func withoutTopic() throws {
        let failed = CaseResult(id: "early/one", topic: nil, summary: "", facts: [], verdict: .failed(failure))
        let passed = CaseResult(id: "late/one", topic: "Later", summary: "", facts: [], verdict: .passed)
        let junit = ConformanceReport(results: [failed, passed]).junit(named: "Tally")
        #expect(junit.contains(#"<testsuite name="Tally" tests="1" failures="1" errors="0" skipped="0">"#))
        #expect(junit.contains(#"<testsuite name="Tally: Later" tests="1" failures="0" errors="0" skipped="0">"#))
    }

    private let failure = StepFailure(phase: .step, step: 1, action: "alice calls add", expected: "1", found: "2")

    @Test("a fact to which no case is owed isn't missed")
    func uncovered() async throws {
        let report = try await TallySuite.report()
        #expect(report.uncoveredFacts.map(\.id) == ["remove.answer"])
        #expect(report.coveredFacts.count == 8)
    }

    @Test("a failure that is expected doesn't count, a pass that isn't does")
    func expectedFailures() async throws {
        let list = try ExpectedFailures(
            text: """
                # Known for long.
                add/both-see-it: counts from one

                create/answer: will be mended
                gone: was renamed
                """
        )
        let report = try await TallySuite.report([.miscounts], expectedFailures: list)
        #expect(report.failures.isEmpty)
        #expect(report.knownFailures.map(\.id) == ["add/both-see-it"])
        #expect(report.unexpectedPasses.map(\.id) == ["create/answer"])
        #expect(report.unknownExpectedFailures == ["gone"])
        #expect(!report.isSuccess)
        #expect(
            report.text == """
                PASSED create/answer, which is listed as a failure: take it off the list
                UNKNOWN gone is listed as a failure, and there is no such case
                KNOWN add/both-see-it: counts from one

                Counters: 7 of 8 passed; add 1 known to fail
                Time: 1 of 1 passed
                9 cases: 8 passed, 0 failed, 1 known to fail, 0 skipped, 1 passed against the list
                9 facts: 8 covered
                  not covered: remove.answer
                """
        )
        let exact = try ExpectedFailures(text: "add/both-see-it: counts from one")
        #expect(try await TallySuite.report([.miscounts], expectedFailures: exact).isSuccess)
    }

    @Test("a case that is left out of a run may be listed")
    func leftOut() async throws {
        let list = try ExpectedFailures(text: "create/answer: will be mended\ngone: was renamed")
        let whole = try TallySuite.suite()
        let some = ConformanceSuite(cases: whole.cases.filter { $0.id != "create/answer" })
        let runner = ConformanceRunner(subject: Tally(mistakes: []), expectedFailures: list)
        #expect(await runner.run(some, chosenFrom: whole).unknownExpectedFailures == ["gone"])
        #expect(await runner.run(some).unknownExpectedFailures == ["create/answer", "gone"])
    }

    @Test("a list of failures needs a reason for each, and each once")
    func lists() throws {
        #expect(throws: ExpectedFailures.InvalidLine.self) { try ExpectedFailures(text: "a: b\nno-reason") }
        let error = #expect(throws: ExpectedFailures.InvalidLine.self) { try ExpectedFailures(text: "a: b\n\na: c") }
        #expect(error?.description == "line 3: `a` is listed twice")
        let fromWindows = try ExpectedFailures(text: "# known\r\na: b\r\nc: d\r\n")
        #expect(fromWindows.reasons == ["a": "b", "c": "d"])
    }
}
