import SDKConformance
import SDKRuntime
import Testing

@Suite("Reading the data of a suite")
struct SuiteDataTests {
    @Test("fixtures build on each other, whichever comes first")
    func fixtures() throws {
        let suite = try TallySuite.suite()
        let both = try #require(suite.cases.first { $0.id == "add/both-see-it" })
        #expect(both.setup.map(\.action.description) == ["alice calls login", "bob calls login"])
        #expect(suite.cases.count == 9)
        #expect(suite.coverage["create.name.limit"] == ["create.name.limit/max", "create.name.limit/max+1"])
    }

    @Test(
        "what can't be read is pointed at",
        arguments: [
            ("nonsense", "cases, line 2: "),
            (#"{"id":"x"}"#, "cases, line 2: `summary` is missing; a text belongs there"),
            (#"{"id":7,"summary":"","facts":[],"steps":[]}"#, "cases, line 2: `id` is 7, where a text belongs"),
            (#"{"id":"x","summary":"","facts":[],"steps":[],"setpu":1}"#, "cases, line 2: `setpu` isn't known"),
            (
                #"{"id":"x","summary":"","facts":[],"given":"none","steps":[]}"#,
                "cases, line 2: there is no fixture `none`"
            ),
            (
                #"{"id":"x","summary":"","facts":[],"given":"loop","steps":[]}"#,
                "cases, line 2: fixture `loop` builds on itself"
            ),
            (
                #"{"id":"x","summary":"","facts":[],"steps":[{"device":"a"}]}"#,
                "cases, line 2: `steps[0].` has none of `call`, `control`, `advance`, `edition`, `configure`"
            ),
            (
                #"{"id":"x","summary":"","facts":[],"steps":[{"device":"a","call":"b","fails":{"name":"c"},"returns":1}]}"#,
                "cases, line 2: `steps[0].` has both `returns` and `fails`"
            ),
            (
                #"{"id":"x","summary":"","facts":[],"steps":[{"device":"a","call":"b","advance":1}]}"#,
                "cases, line 2: `steps[0].` has both `call` and `advance`"
            ),
            (
                #"{"id":"x","summary":"","facts":[],"steps":[{"advance":1,"events":{"a":[{"nam":"c"}]}}]}"#,
                "cases, line 2: `steps[0].events.a[0].nam` isn't known"
            ),
        ]
    )
    func errors(line: String, message: String) throws {
        let loop = #"{"fixture":"loop","given":"loop","steps":[]}"#
        let error = #expect(throws: ConformanceDataError.self) {
            try ConformanceSuite(fixtures: [loop], cases: ["\n\(line)"], facts: [])
        }
        let description = try #require(error?.description)
        #expect(description == message || description.hasPrefix(message) && message.hasSuffix(": "))
    }

    @Test("what a fixture builds on isn't lost for a slip of the pen")
    func misspeltFixture() throws {
        let error = #expect(throws: ConformanceDataError.self) {
            try ConformanceSuite(fixtures: [#"{"fixture":"a","givn":"b","steps":[]}"#], cases: [], facts: [])
        }
        #expect(error?.description == "fixtures, line 1: `givn` isn't known")
    }

    @Test("two cases or fixtures of one name are refused")
    func twice() throws {
        let line = #"{"id":"x","summary":"","facts":[],"steps":[]}"#
        let cases = #expect(throws: ConformanceDataError.self) {
            try ConformanceSuite(fixtures: [], cases: [line, line], facts: [])
        }
        #expect(cases?.description == "cases, line 2: there are two cases `x`")
        let fixture = #"{"fixture":"x","steps":[]}"#
        let fixtures = #expect(throws: ConformanceDataError.self) {
            try ConformanceSuite(fixtures: [fixture, fixture], cases: [], facts: [])
        }
        #expect(fixtures?.description == "fixtures, line 2: there are two fixtures `x`")
    }
}
