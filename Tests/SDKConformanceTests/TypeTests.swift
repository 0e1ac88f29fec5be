import SDKRuntime
import Testing

@testable import SDKConformance

@Suite("Types of answers and payloads")
struct TypeTests {
    private static let types = [
        #"""
        {"answer":"create","type":"Counter"}
        {"answer":"draw","type":"{Int: [Shape]}"}
        {"payload":"onChanged","type":"Counter"}
        {"record":"Counter","members":{"name":"String","value":"Int","tags":"[String]?"}}
        {"record":"Shape","members":{"kind":"Kind","part":"Part","size":"Double","raw":"JSON"},"tags":{"part":"kind"}}
        {"enumeration":"Kind","values":["dot","line"]}
        {"union":"Part","tag":"Kind","cases":[{"tag":"line","type":"Line"}]}
        {"record":"Line","members":{"length":"UInt","end":"End?"}}
        {"union":"End","tag":"Int","member":"form","cases":[{"tag":1,"type":"Arrow"}]}
        {"record":"Arrow","members":{"isOpen":"Bool","icon":"Bytes?"}}
        """#
    ]

    private static func types(_ lines: [String] = types) throws -> WireTypes {
        try ConformanceSuite(fixtures: [], cases: [], facts: [], types: lines).types
    }

    private func report(_ types: [String]) async throws -> ConformanceReport {
        let suite = try ConformanceSuite(
            fixtures: TallySuite.fixtures,
            cases: TallySuite.cases,
            facts: TallySuite.facts,
            types: types
        )
        return await ConformanceRunner(subject: Tally()).run(suite)
    }

    @Test("an implementation whose values are of their types passes")
    func right() async throws {
        let report = try await report(Self.types)
        #expect(report.isSuccess, "\(report.text)")
    }

    @Test("an answer of another type fails each case that gets it, and says where")
    func answer() async throws {
        let counter = #"{"record":"Counter","members":{"name":"String","value":"String"}}"#
        let report = try await report([#"{"answer":"create","type":"Counter"}"#, counter])
        let failed = try #require(report.failures.first { $0.id == "create/answer" })
        guard case .failed(let failure) = failed.verdict else { return }
        #expect(failure.expected == "value: a String")
        #expect(failure.found == "value: 0")
        // Its claim is about an error alone, but a preparation gets such an answer, too.
        #expect(report.failures.contains { $0.id == "create.quota/full" })
    }

    @Test("a payload without a member that belongs there fails, whatever the case claims of it")
    func payload() async throws {
        let counter = #"{"record":"Counter","members":{"name":"String","owner":"String"}}"#
        let report = try await report([#"{"payload":"onChanged","type":"Counter"}"#, counter])
        let failed = try #require(report.failures.first { $0.id == "add/both-see-it" })
        guard case .failed(let failure) = failed.verdict else { return }
        #expect(failure.expected.hasSuffix(", onChanged, owner: a String"))
        #expect(failure.found.hasSuffix(", onChanged, owner: nothing"))
        #expect(failure.device != nil)
    }

    @Test(
        "what a client reads is of its type",
        arguments: [
            #"{}"#, #"{"1":[]}"#,
            #"{"1":[{"kind":"dot","part":{"any":1},"size":1,"more":0}]}"#,
            #"{"1":[{"kind":"dot","part":null,"size":1.5,"raw":[1]}]}"#,
            #"{"-1":[{"kind":"line","part":{"length":5.0},"size":1}]}"#,
            #"{"1":[{"kind":"line","part":{"length":5,"end":null},"size":1}]}"#,
            #"{"1":[{"kind":"line","part":{"length":5,"end":{"form":2}},"size":1}]}"#,
            #"{"1":[{"kind":"line","part":{"length":5,"end":{"form":1.0,"isOpen":true}},"size":1}]}"#,
        ]
    )
    func fitting(json: String) throws {
        #expect(try Self.types().difference(WireValue(json: json), of: "draw") == nil)
    }

    @Test(
        "what a client can't read isn't, and the path says where",
        arguments: [
            (#"[]"#, "", "an object"),
            (#"{"x":[]}"#, #"["x"]"#, "an Int"),
            (#"{"1":{}}"#, #"["1"]"#, "a list"),
            (#"{"1":[7]}"#, #"["1"][0]"#, "an object, Shape"),
            (#"{"1":[{"kind":"arc","part":1,"size":1}]}"#, #"["1"][0].kind"#, #"one of "dot", "line""#),
            (#"{"1":[{"kind":"dot","part":1}]}"#, #"["1"][0].size"#, "a Double"),
            (#"{"1":[{"kind":"line","part":null,"size":1}]}"#, #"["1"][0].part"#, "an object, Line"),
            (#"{"1":[{"kind":"line","part":{"length":-5},"size":1}]}"#, #"["1"][0].part.length"#, "a UInt"),
            (
                #"{"1":[{"kind":"line","part":{"length":5,"end":{}},"size":1}]}"#, #"["1"][0].part.end.form"#, "an Int"
            ),
            (
                #"{"1":[{"kind":"line","part":{"length":5,"end":{"form":1}},"size":1}]}"#,
                #"["1"][0].part.end.isOpen"#, "a Bool"
            ),
        ]
    )
    func unfit(json: String, path: String, expected: String) throws {
        let difference = try Self.types().difference(WireValue(json: json), of: "draw")
        #expect(difference?.path == path)
        #expect(difference?.expected == expected)
    }

    @Test("of what no line is about, any value will do")
    func unknown() throws {
        #expect(try Self.types().difference(7, of: "remove") == nil)
        #expect(try Self.types().difference(WireEvent(name: "onOther")) == nil)
    }

    @Test(
        "lines that can't be understood are refused",
        arguments: [
            (#"{"answer":"a","type":"[String"}"#, "types, line 1: `type` is \"[String\", where a type belongs"),
            (#"{"answer":"a"}"#, "types, line 1: `type` is missing; a text belongs there"),
            (#"{"answer":"a","type":"Other"}"#, "types, line 1: up to here nothing says what the type `Other` is"),
            (#"{"answer":"a","payload":"b"}"#, "types, line 1: `` has both `answer` and `payload`"),
        ]
    )
    func refused(line: String, message: String) {
        let error = #expect(throws: ConformanceDataError.self) { try Self.types([line]) }
        #expect(error?.description == message)
    }
}
