import SDKConformance
import SpecCases
import SpecExecution
import Testing

@Suite("Cases show the rule that they are about")
struct ShownRuleTests {
    @Test("values of enumerations and values within a limit are tried where nothing else refuses them")
    func values() throws {
        let cases = try OwnSuite.cases(
            """
            methods:
              put:
                topic: T
                summary: Puts.
                parameters:
                  kind: {type: "Kind?", summary: K.}
                  other: {type: "String?", summary: O.}
                  third: {type: Kind, default: Kind.a, summary: T.}
                  size: {type: Int, default: "1", summary: S., limit: {max: 5, unit: value}}
                notTogether: [[kind, other]]
                checks: |
                  fail badArgument when third == .c
                  fail badArgument when size == 4
                behaviour: do nothing
                example: {as: ann, with: {other: abc}}
                source: doc
            """
        )
        #expect(cases["put.kind/a"]?.steps.first?.value.json.contains("abc") == false)
        #expect(cases["put.third/b"] != nil)
        #expect(cases["put.third/c"] == nil)
        #expect(cases["put.size.limit/max"] != nil)
        #expect(cases["put.size.limit/max-1"] == nil)
    }

    @Test("a map is cut off like a list")
    func cutMap() throws {
        let cases = try OwnSuite.cases(
            """
            methods:
              ask:
                topic: T
                summary: Asks.
                parameters: {m: {type: "{String: Int}", summary: K., limit: {max: 2, unit: items, excess: truncate}}}
                returns: Int
                behaviour: return count(m)
                example: {as: ann, with: {m: {b: 1}}}
                source: doc
            """
        )
        let beyond = try #require(cases["ask.m.limit/max+1"])
        #expect(beyond.twin?.first?.action == cases["ask.m.limit/max"]?.steps.first?.action)
    }

    @Test("a limit of which no case shows what it makes of a value has a gap")
    func unshownCut() throws {
        let plan = CasePlan(
            try OwnSuite.check(
                """
                methods:
                  ask:
                    topic: T
                    summary: Asks.
                    parameters: {m: {type: Int, summary: K., limit: {max: 2, unit: value, excess: clamp}}}
                    checks: fail taken when m == 9
                    behaviour: do nothing
                    example: {as: ann, with: {m: 1}}
                    source: doc
                """
            )
        )
        #expect(plan.findings.contains { $0.message.contains("ask.m.limit") })
    }

    @Test("what lacks a field says nothing of the limits of others")
    func missingField() throws {
        func facts(given: String) throws -> [String] {
            let spec = OwnSuite.answering("fails: badArgument", given: given)
            return try #require(try OwnSuite.cases(spec)["story"]).facts.map(\.rawValue)
        }
        #expect(try facts(given: "{code: b}").contains { $0.contains("limit") } == false)
        #expect(try facts(given: "{name: abcd, code: b}").contains("Part.name.limit"))
    }

    @Test("a gate that the preparation has opened for all devices isn't tried with strangers")
    func openedForAll() async throws {
        func spec(_ set: String, _ condition: String = "device.isReady") -> String {
            """
            state: {device: {isReady: {type: Bool, default: "false", summary: R.}}}
            gates:
              ready: {summary: R., behaviour: fail out unless \(condition), source: doc}
            controls:
              networkComes:
                summary: It comes.
                of: world
                behaviour: |
                  for d in keys(devices)
                    set devices[d].isReady to \(set)
                source: doc
            fixtures: {up: {summary: O., steps: [{world: networkComes}]}}
            methods:
              ask:
                topic: T
                summary: Asks.
                needs: [ready]
                behaviour: do nothing
                example: {given: up, as: ann}
                source: doc
            """
        }
        #expect(try OwnSuite.cases(spec("true"))["ask.needs.ready/stranger"] == nil)
        let kept = try OwnSuite.cases(spec("false"))["ask.needs.ready/stranger"]
        #expect(kept?.summary == "From a device on which nothing has happened yet the call fails.")
    }

    @Test("checks know a file that is empty")
    func emptyFile() async throws {
        let report = try await OwnSuite.report(
            """
            methods:
              ask:
                topic: T
                summary: Asks.
                parameters: {file: {type: Bytes, summary: F.}}
                checks: fail taken when file == []
                behaviour: do nothing
                example: {as: ann, with: {file: abc}}
                source: doc
            scenarios: {story: {summary: S., steps: [{ann: ask, with: {file: ""}, fails: taken}]}}
            """
        )
        #expect(report.failures.isEmpty, "\(report)")
    }

    @Test("a topic chooses the cases that reports tell under it")
    func topics() throws {
        let checked = try OwnSuite.check(OwnSuite.answering("returns: {a: 1, z: 2}"))
        let plan = CasePlan(checked)
        let filter = CaseFilter(["Scenarios"], checked.specification)
        #expect(filter.ids(of: plan) == ["story"])
        #expect(filter.unknown(in: plan) == nil)
    }
}
