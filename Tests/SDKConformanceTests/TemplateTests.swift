import SDKConformance
import SDKRuntime
import Testing

@Suite("Filling templates in")
struct TemplateTests {
    private func fill(
        _ json: String,
        saved: [String: WireValue] = [:],
        count: Int = 1,
        now: Int? = nil
    ) throws -> String {
        try ValueTemplate(try WireValue(json: json)).value(saved: saved, count: count, now: now).description
    }

    @Test(
        "holes",
        arguments: [
            (#"{"$repeat":"ab","times":2}"#, #""abab""#), (#"{"$repeat":"ab","times":1,"then":"c"}"#, #""abc""#),
            (#"{"$counted":"a"}"#, #""a3""#), (#"{"$counted":10}"#, "13"),
            (#"{"$counted":"a","from":20}"#, #""a22""#),
            (#"{"$items":2,"of":{"id":{"$counted":"a"}}}"#, #"[{"id":"a1"},{"id":"a2"}]"#),
            (#"{"$entries":2,"key":{"$counted":"k"},"value":{"$counted":0}}"#, #"{"k1":1,"k2":2}"#),
            (#"[{"$ref":"r.list.1"},{"$ref":"r"}]"#, #"[8,{"list":[7,8]}]"#),
            (#"{"$join":["a-",{"$ref":"r.list.0"},{"$counted":"-b"}]}"#, #""a-7-b3""#),
            (#"[{"$now":-120},{"$now":0}]"#, "[880,1000]"),
            (#"{"$entries":2,"key":{"$counted":7},"value":0}"#, #"{"8":0,"9":0}"#),
            (#"{"$file":{"$repeat":"ab","times":2}}"#, #"{"$bytes":"YWJhYg=="}"#),
            (#"{"$$ref":"a","$$$b":{"$$now":1}}"#, #"{"$$b":{"$now":1},"$ref":"a"}"#),
        ]
    )
    func holes(template: String, value: String) throws {
        #expect(try fill(template, saved: ["r": ["list": [7, 8]]], count: 3, now: 1000) == value)
    }

    @Test("the time is asked for only where a hole needs it")
    func time() {
        #expect(ValueTemplate([["at": ["$now": 5]]]).asksForTime)
        #expect(!ValueTemplate(["now": 5, "list": [1]]).asksForTime)
    }

    @Test("a time that no number can say is a failure, and no crash")
    func endOfTime() throws {
        let error = #expect(throws: ValueTemplate.Failure.self) {
            try fill(#"{"$now":9223372036854775807}"#, now: 1000)
        }
        #expect(
            error?.description == "the world's time, 1000, and 9223372036854775807 more is beyond what 64 bits hold"
        )
    }

    @Test("a case that speaks of times is skipped where nobody can tell the time")
    func withoutClock() async throws {
        let step = ConformanceStep(.call(device: "alice", method: "login", arguments: ["at": ["$now": 0]]))
        let each = ConformanceCase(id: "x", summary: "", facts: [], steps: [step])
        let report = await ConformanceRunner(subject: Tally()).run(ConformanceSuite(cases: [each]))
        #expect(report.skipped.first?.reasonSkipped == "this subject doesn't tell the time")
    }

    @Test(
        "holes that can't be filled",
        arguments: [
            (#"{"$ref":"x"}"#, "nothing was saved for $x"), (#"{"$ref":"r.y"}"#, "$r.y: there is no `y` in {\"z\":1}"),
            (#"{"$repeat":"a"}"#, "`times` isn't a number between 0 and 1000000"),
            (#"{"$items":2}"#, "`$items` without `of`"),
            (#"{"$items":-1,"of":1}"#, "`$items` isn't a number between 0 and 1000000"),
            (#"{"$entries":1,"key":true,"value":1}"#, "a key of `$entries` is neither a text nor a whole number"),
            (#"{"$file":1}"#, "`$file` isn't of a text"),
            (#"{"$join":["a",{"$ref":"r"}]}"#, "{\"z\":1} is no text to be joined"),
            (#"{"$now":5}"#, "the world's time isn't known here"),
            (
                #"{"$counted":9223372036854775807}"#,
                "`$counted`, 9223372036854775807, and 1 more is beyond what 64 bits hold"
            ),
        ]
    )
    func failures(template: String, message: String) throws {
        let error = #expect(throws: ValueTemplate.Failure.self) { try fill(template, saved: ["r": ["z": 1]]) }
        #expect(error?.description == message)
    }
}
