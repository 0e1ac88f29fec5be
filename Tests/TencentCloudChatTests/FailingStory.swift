import SDKConformance
import SDKRuntime

/// A story that chance tells in a world: it starts like a case of a suite, and goes on with calls like those of all cases,
/// by any of the devices, while time passes and controls are carried out.
struct FailingStory {
    private let starts: [[ConformanceStep]]
    private let steps: [ConformanceStep]
    /// Under which names steps save what a method answers.
    private let names: [String: Set<String>]
    private let devices = ["alice", "bob", "carol", "alice/phone", "dave"]
    private var transports: [String: any Transport] = [:]
    private var saved: [String: WireValue] = [:]
    private var numbers: SeededNumbers

    /// - Parameters:
    ///   - suite: What its calls are like.
    ///   - seed: What chance draws from.
    init(_ suite: ConformanceSuite, seed: UInt64) {
        starts = suite.cases.map(\.setup).filter { !$0.isEmpty }
        steps = suite.cases.flatMap(\.steps)
        var names: [String: Set<String>] = [:]
        for step in suite.cases.flatMap({ $0.setup + $0.steps }) {
            guard case .call(_, let method, _) = step.action, let name = step.save else { continue }
            names[method, default: []].insert(name)
        }
        self.names = names
        numbers = SeededNumbers(state: seed)
    }

    /// Tells the story.
    mutating func tell(in world: any ConformanceWorld, steps count: Int) async throws {
        for device in devices { transports[device] = try await world.transport(for: device) }
        for step in starts.randomElement(using: &numbers) ?? [] { try await take(step, as: nil, in: world) }
        for _ in 0..<count {
            guard let step = steps.randomElement(using: &numbers) else { return }
            let isMoved = Int.random(in: 0..<3, using: &numbers) == 0
            try await take(step, as: isMoved ? devices.randomElement(using: &numbers) : nil, in: world)
        }
    }

    /// - Parameter device: Who does it in place of the one that the step names.
    private mutating func take(
        _ step: ConformanceStep,
        as device: String?,
        in world: any ConformanceWorld
    ) async throws {
        let now = try await world.now
        switch step.action {
        case .call(let caller, let method, let arguments):
            for count in 1...min(step.times, 3) {
                let filled = try? ValueTemplate(arguments).value(saved: saved, count: count, now: now)
                guard let filled else { return }
                try await call(WireRequest(method: method, arguments: filled), from: device ?? caller, in: world)
            }
        case .control(let name, let owner, let arguments):
            guard let filled = try? ValueTemplate(arguments).value(saved: saved, count: 1, now: now) else { return }
            // What a control can't do here is as good as any other failure.
            _ = try? await world.perform(name, of: owner, arguments: filled)
        case .advance(let seconds): try await world.advance(seconds: min(seconds, 3_600))
        case .edition(let name): try await world.setEdition(name)
        case .configure(let constant, let value): try await world.configure(constant, to: value)
        }
    }

    private mutating func call(_ request: WireRequest, from device: String, in world: any ConformanceWorld) async throws
    {
        let transport: any Transport
        if let known = transports[device] {
            transport = known
        } else {
            transport = try await world.transport(for: device)
            transports[device] = transport
        }
        guard let answer = try? await transport.call(request) else { return }
        for name in names[request.method] ?? [] { saved[name] = answer }
    }
}

/// A generator whose numbers are the same in every run.
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
