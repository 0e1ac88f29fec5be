import SDKConformance
import Testing

@Suite("Numbers in the values of steps")
struct CounterTests {
    @Test(
        "`${n}` is filled in wherever it stands, however often a step is done",
        arguments: [
            #"{names: {"a${n}": 3}}"#, #"{any: {"a${n}": 3}}"#, #"{files: ["doc${n}"]}"#,
            #"{text: {repeat: "a${n}", times: 2}}"#,
        ],
        [20, 30]
    )
    func counters(given: String, times: Int) async throws {
        let report = try await OwnSuite.report(
            """
            state: {world: {all: {type: "{String: Int}", default: "{}", summary: N.}}}
            methods:
              ask:
                topic: T
                summary: Asks.
                parameters:
                  names: {type: "{String: Int}", default: "{}", summary: N.}
                  any: {type: "JSON?", summary: A.}
                  files: {type: "[Bytes]", default: "[]", summary: F.}
                  text: {type: String, default: '""', summary: T.}
                returns: Int
                behaviour: |
                  set world.all[jsonText(json([json(names), json(any), json(files), json(text)]))] to 1
                  return count(world.all)
                example: {as: ann}
                source: doc
            scenarios:
              story:
                summary: S.
                steps:
                  - {ann: ask, with: \(given), times: \(times)}
                  - {ann: ask, returns: \(times + 1)}
            """
        )
        #expect(report.failures.isEmpty, "\(report)")
    }

    @Test("`${n}` is filled in within the items of a list, the keys of maps included", arguments: [20, 30])
    func countersOfItems(times: Int) async throws {
        let report = try await OwnSuite.report(
            """
            state: {world: {all: {type: "{String: Int}", default: "{}", summary: N.}}}
            methods:
              ask:
                topic: T
                summary: Asks.
                quota: {counts: count(world.all), max: 3, error: full, fill: {one: {"a${n}": 1}}}
                parameters:
                  one: {type: "{String: Int}", default: "{}", summary: N.}
                  many: {type: "[{String: Int}]", default: "[]", summary: N.}
                returns: Int
                behaviour: |
                  for x in keys(one)
                    set world.all[x] to 1
                  for each in many
                    for x in keys(each)
                      set world.all[x] to 1
                  return count(world.all)
                example: {as: ann, with: {one: {b: 1}}}
                source: doc
            scenarios:
              story:
                summary: S.
                steps:
                  - {ann: ask, with: {many: {list: {"a${n}": 3}, times: \(times)}}, returns: \(times)}
            """
        )
        #expect(report.failures.isEmpty, "\(report)")
    }
}
