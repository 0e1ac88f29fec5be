import MockConformance
import SDKConformance
import SDKRuntime
import TencentCloudChatConformance
import TencentCloudChatMock

/// What the examples and stories look like on the wire, taken from a run of the mock: a line of JSON for the example of
/// each shape of a method, and one for each event that a shape causes somewhere.
enum ChatRecordings {
    /// All lines, as one list of JSON.
    static func text() async throws -> String {
        let suite = try ChatConformance.suite
        let runner = ConformanceRunner(subject: MockSubject { ChatWorld() })
        var calls: [WireValue] = []
        var events = EventRecordings()
        for example in suite.cases where example.id.hasSuffix("/example") {
            guard let step = try await runner.recording(of: example).last else { continue }
            calls += call(step)
            events.note(step)
        }
        for story in suite.cases where story.twin == nil && !story.id.contains("/") {
            for step in try await runner.recording(of: story) { events.note(step) }
        }
        return "[\n\((calls + events.values).map(\.description).joined(separator: ",\n"))\n]\n"
    }

    private static func call(_ step: StepRecording) -> [WireValue] {
        guard let request = step.request, case .success(let answer)? = step.answer else { return [] }
        return [["call": .string(request.method), "arguments": request.arguments, "answer": answer]]
    }
}

/// The first payload of each event that each shape of a method was seen to cause.
private struct EventRecordings {
    private var seen: Set<String> = []
    private(set) var values: [WireValue] = []

    mutating func note(_ step: StepRecording) {
        guard let request = step.request else { return }
        for receiver in step.events {
            for event in receiver.events where seen.insert("\(request.method) \(event.name)").inserted {
                values.append([
                    "event": .string(event.name), "of": .string(request.method), "to": .string(receiver.device),
                    "payload": event.payload,
                ])
            }
        }
    }
}
