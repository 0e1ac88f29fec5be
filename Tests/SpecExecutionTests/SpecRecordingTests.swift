import SDKConformance
import SDKSpec
import SpecCases
import SpecExecution
import Testing

@Suite("What is recorded of a spec")
struct SpecRecordingTests {
    private func recording(steps: String) async throws -> SpecRecording {
        let checked = try SmallSpec.check(
            method: """
                parameters:
                  text: {type: String, summary: What., limit: {pattern: "^[A-Z]"}}
                returns: Int
                behaviour: |
                  emit HEARD to thisDevice with text
                  after 60 seconds
                    emit HEARD to thisDevice with "long ago"
                    emit FORGOTTEN to thisDevice
                  return 7
                example: {as: ann, with: {text: Hello}}
                """,
            steps: steps,
            rest: """
                events:
                  HEARD: {wire: heard, summary: Something was said., payload: String, source: page}
                  FORGOTTEN: {wire: forgotten, summary: It is long ago., source: page}
                controls:
                  thunder:
                    summary: It thunders.
                    of: device
                    behaviour: emit HEARD to thisDevice with "Boom"
                    source: page
                """
        )
        let plan = CasePlan(checked)
        return try await SpecRecording(try ConformanceSuite(plan), plan, SpecSubject(SpecProgram(checked)))
    }

    @Test("examples with their answers, and payloads of calls, controls and of time as it passes, each once")
    func lines() async throws {
        let recording = try await recording(
            steps: """
                - {ann: ping, with: {text: One}, events: {ann: [HEARD]}}
                - {ann: ping, with: {text: Two}}
                - {advance: 60 s}
                - {world: thunder, of: ben, events: {ben: [HEARD]}}
                - {world: thunder, of: ann}
                - {ann: ping, with: {text: Three}}
                - {advance: 60 s}
                """
        )
        #expect(recording.failures.isEmpty)
        #expect(recording.count == (1, 4))
        #expect(
            recording.text == """
                [
                {"answer":7,"arguments":{"text":"Hello"},"call":"ping"},
                {"event":"heard","of":"ping","payload":"Hello","to":"ann"},
                {"event":"heard","payload":"long ago","to":"ann"},
                {"event":"forgotten","payload":null,"to":"ann"},
                {"event":"heard","of":"thunder","payload":"Boom","to":"ben"}
                ]

                """
        )
    }

    @Test("what doesn't hold is told, and the rest is run")
    func failures() async throws {
        let recording = try await recording(
            steps: """
                - {ann: ping, with: {text: One}, returns: 8}
                - {world: thunder, of: ben, events: {ben: [HEARD]}}
                """
        )
        #expect(recording.failures.map(\.id) == ["story"])
        #expect(recording.failures.first?.failure.step == 1)
        #expect(recording.count.calls == 1)
    }
}
