import SDKConformance
import SDKRuntime
import SpecCases

/// What the examples and stories of a spec look like on the wire, taken from a run of the spec as it stands: the example
/// of each shape of a method with its answer, and the first payload of each event that a shape of a method, a control, or
/// time as it passes was seen to cause.
package struct SpecRecording: Sendable {
    /// The examples and stories that don't hold, so that nothing of them is worth showing.
    package private(set) var failures: [(id: String, failure: StepFailure)] = []
    private var calls: [WireValue] = []
    private var events: [WireValue] = []
    private var seen: Set<[String?]> = []

    /// Runs the examples and stories, in the order of the suite.
    ///
    /// - Parameters:
    ///   - suite: The cases of the spec, ready to run.
    ///   - plan: The same cases as they were planned, which tells what each is.
    ///   - subject: The spec.
    package init(_ suite: ConformanceSuite, _ plan: CasePlan, _ subject: SpecSubject) async throws {
        let runner = ConformanceRunner(subject: subject)
        let examples = Set(plan.examples.map(\.id.rawValue))
        let stories = Set(plan.scenarios.map(\.id.rawValue))
        for example in suite.cases where examples.contains(example.id) {
            guard let step = try await steps(of: example, runner, suite.types).last else { continue }
            note(call: step)
            note(eventsOf: step)
        }
        for story in suite.cases where stories.contains(story.id) {
            for step in try await steps(of: story, runner, suite.types) { note(eventsOf: step) }
        }
    }

    /// What the file of recordings holds: a list of JSON, a line for each example, `call`, `arguments` and `answer`, then
    /// one for each payload, `event`, `of` where something was called, `to` and `payload`.
    package var text: String {
        "[\n\((calls + events).map(\.description).joined(separator: ",\n"))\n]\n"
    }

    /// How many examples and how many payloads were taken down.
    package var count: (calls: Int, payloads: Int) { (calls.count, events.count) }

    /// What was seen of a case. What can't run isn't shown, as it isn't tested.
    private mutating func steps(
        of each: ConformanceCase,
        _ runner: ConformanceRunner,
        _ types: WireTypes
    ) async throws -> [StepRecording] {
        do {
            return try await runner.recording(of: each, types: types)
        } catch let failure as StepFailure {
            failures.append((each.id, failure))
            return []
        } catch is Unsupported {
            return []
        }
    }

    private mutating func note(call step: StepRecording) {
        guard let request = step.request, case .success(let answer)? = step.answer else { return }
        calls.append(["call": .string(request.method), "arguments": request.arguments, "answer": answer])
    }

    private mutating func note(eventsOf step: StepRecording) {
        // What comes as time passes follows from a call of long ago, and nothing says from which.
        let cause = step.request?.method
        for receiver in step.events {
            for event in receiver.events where seen.insert([cause, event.name]).inserted {
                var line: WireMembers = [
                    "event": .string(event.name), "to": .string(receiver.device), "payload": event.payload,
                ]
                if let cause { line["of"] = .string(cause) }
                events.append(.object(line))
            }
        }
    }
}
