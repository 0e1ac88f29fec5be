import SDKConformance
import SDKMockRuntime
import SDKRuntime

/// A story that chance tells to both implementations: it starts like a case of the suite, and goes on with calls like
/// those of other cases, changed here and there, while time passes, other editions are bought, figures change and
/// faults happen.
struct RandomStory {
    private let devices: [String]
    /// What can be configured, and the editions; one of each that isn't there among them.
    private let constants: [String]
    private let editions: [String]
    private let cases: [ConformanceCase]
    private let calls: [(method: String, arguments: [WireValue])]
    private let controls: [(name: String, owner: String?, arguments: WireValue)]
    private var numbers: SeededNumbers
    private var mutation = ValueMutation()
    private var saved: [String: WireValue] = [:]
    private let twins: Twins
    /// How many calls succeeded: a story in which nothing does shows nothing.
    private(set) var successes = 0

    /// - Parameters:
    ///   - suite: What its calls are like.
    ///   - constants: What can be configured.
    ///   - editions: What can be bought.
    ///   - worlds: Makes the twins from a seed.
    init(
        _ suite: ConformanceSuite,
        constants: [String],
        editions: [String],
        seed: UInt64,
        worlds: (UInt64) -> (any TwinWorld, any TwinWorld)
    ) {
        self.constants = constants + ["none"]
        self.editions = editions + ["none"]
        var devices: [String] = ["stranger"]
        for step in suite.cases.flatMap(\.setup) {
            guard case .call(let device, _, _) = step.action, !devices.contains(device) else { continue }
            devices.append(device)
        }
        self.devices = Array(devices.prefix(7))
        cases = suite.cases.filter { !$0.setup.isEmpty }
        var arguments: [String: [WireValue]] = [:]
        for step in suite.cases.flatMap({ $0.setup + $0.steps }) {
            guard case .call(_, let method, let sent) = step.action else { continue }
            if arguments[method, default: []].count < 40 { arguments[method, default: []].append(sent) }
        }
        calls = arguments.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        controls = suite.cases.flatMap(\.steps).compactMap { step in
            guard case .control(let name, let owner, let arguments) = step.action else { return nil }
            return (name, owner, arguments)
        }
        numbers = SeededNumbers(state: seed)
        let (generated, interpreted) = worlds(seed)
        twins = Twins(generated, interpreted, devices: self.devices)
    }

    /// Tells the story.
    mutating func tell(calls count: Int) async throws {
        try await begin()
        for _ in 0..<count {
            if numbers.happens(onceIn: 8) { try happen() }
            try await call()
        }
        try twins.compareRecords()
        try twins.compareState(at: ["world", "nowhere"] + devices.map { "devices[\($0)].user" })
    }

    /// The preparation of a case.
    private mutating func begin() async throws {
        guard let start = cases.randomElement(using: &numbers) else { return }
        for step in start.setup {
            switch step.action {
            case .call(let device, let method, let arguments):
                for count in 1...max(step.times, 1) {
                    try await send(method, filled(arguments, count: count), from: device, save: step.save)
                }
            case .control(let name, let owner, let arguments):
                try twins.control(name, of: owner, filled(arguments, count: 1))
            case .advance(let seconds): try advance(seconds)
            case .edition(let name): try setEdition(name)
            case .configure(let constant, let value): try configure(constant, value)
            }
        }
    }

    private mutating func call() async throws {
        guard let (method, arguments) = calls.randomElement(using: &numbers),
            let template = arguments.randomElement(using: &numbers)
        else { return }
        let isChanged = numbers.happens(onceIn: 2)
        let sent = filled(template, count: Int.random(in: 1...3, using: &numbers))
        let device = devices.dropFirst().randomElement(using: &numbers) ?? "stranger"
        try await send(
            method,
            isChanged ? mutation.changed(sent, &numbers) : sent,
            from: numbers.happens(onceIn: 30) ? "stranger" : device,
            save: nil
        )
    }

    private mutating func send(_ method: String, _ sent: WireValue, from device: String, save: String?) async throws {
        let answer = try await twins.call(WireRequest(method: method, arguments: sent), from: device)
        mutation.learn(from: sent)
        guard case .success(let value) = answer else { return }
        successes += 1
        mutation.learn(from: value)
        saved[save ?? "last"] = value
        if !value.isNull { saved["any\(Int.random(in: 0..<6, using: &numbers))"] = value }
    }

    /// The arguments without holes. What no step saved is what another step did.
    private mutating func filled(_ template: WireValue, count: Int) -> WireValue {
        let value = ValueTemplate(template)
        if let filled = try? value.value(saved: saved, count: count, now: twins.now) { return filled }
        let name = saved.keys.sorted().randomElement(using: &numbers)
        return template.replacingReferences(by: name.flatMap { saved[$0] } ?? .null)
    }
}

// What happens between calls.
extension RandomStory {
    private mutating func happen() throws {
        switch Int.random(in: 0..<11, using: &numbers) {
        case 0...4: try advance([1, 5, 61, 121, 3_600, 90_000, 700_000].randomElement(using: &numbers) ?? 1)
        case 5: try setEdition(editions.randomElement(using: &numbers) ?? "")
        case 6: try configure()
        case 7: try fail()
        case 8: try control()
        default: try override()  // 9 and 10.
        }
    }

    private func advance(_ seconds: Int) throws {
        try twins.change("\(seconds) s pass") { try $0.advance(by: seconds) }
    }

    private func setEdition(_ name: String) throws {
        try twins.change("edition \(name)") { try $0.setEdition(named: name) }
    }

    private mutating func configure() throws {
        let constant = constants.randomElement(using: &numbers) ?? ""
        let values: [WireValue] = [.int(5), .int(300), .int(.max), .int(.min), true, false, "text"]
        try configure(constant, values.randomElement(using: &numbers) ?? 0)
    }

    private func configure(_ constant: String, _ value: WireValue) throws {
        try twins.change("\(constant) becomes \(value)") { try $0.configure(named: constant, to: value) }
    }

    /// The world does something, for one who is named or for another one.
    private mutating func control() throws {
        guard let (name, owner, arguments) = controls.randomElement(using: &numbers) else { return }
        let other = numbers.happens(onceIn: 3) ? devices.randomElement(using: &numbers) : owner
        try twins.control(name, of: other, filled(arguments, count: 1))
    }

    private mutating func fail() throws {
        guard let method = calls.randomElement(using: &numbers)?.method else { return }
        let error = SDKError.service(ErrorCode("ordered", 4711))
        try twins.change("\(method) will fail") { try $0.failNext(method: method, with: error) }
    }

    /// Another fact is switched off, always holds or is another figure; or one is as it was.
    private mutating func override() throws {
        guard let fact = cases.randomElement(using: &numbers)?.facts.randomElement(using: &numbers) else { return }
        let overrides: [RuleBook.Override?] = [.off, .always, .value(1), nil, nil]
        let override = overrides.randomElement(using: &numbers) ?? nil
        let words = override.map { "\($0)" } ?? "as it was"
        try twins.change("\(fact) is \(words)") { try $0.override(fact: fact, by: override) }
    }
}

extension WireValue {
    /// The value with another one wherever something saved is meant.
    fileprivate func replacingReferences(by value: WireValue) -> WireValue {
        switch self {
        case .array(let items): .array(items.map { $0.replacingReferences(by: value) })
        case .object(let members) where members.keys.contains { $0.hasPrefix("$") }: value
        case .object(let members): .object(members.mapValues { $0.replacingReferences(by: value) })
        case .null, .bool, .int, .uint, .double, .string, .bytes: self
        }
    }
}
