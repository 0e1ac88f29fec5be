import SDKConformance
import SDKRuntime
import Synchronization
import TencentCloudChat
import TencentCloudChatConformance
import TencentCloudChatMock
import Testing

@Suite("A call that fails changes nothing")
struct UnchangedTests {
    /// Goes through all stories and derived cases, and has many a call fail before it is made, at one of the failures that
    /// it can end in: at each of them a few times. One that it doesn't get to leaves it alone. Then stories that chance
    /// tells do the same with whatever call comes.
    @Test("wherever it fails")
    func everywhere() async throws {
        let suite = try ChatConformance.suite
        let inOrder = FailingSubject(facts: suite.facts, enough: (counts: 4, orders: 100))
        _ = await ConformanceRunner(subject: inOrder).run(suite)
        let byChance = FailingSubject(facts: suite.facts, enough: (counts: .max, orders: .max))
        for seed in 1...25 as ClosedRange<UInt64> {
            var story = FailingStory(suite, seed: seed)
            try await story.tell(in: byChance.makeWorld(), steps: 40)
        }
        var reached: Set<String> = []
        for (words, subject) in [("in the suite's order", inOrder), ("by chance", byChance)] {
            let tally = subject.tally.withLock { $0 }
            print("failures ordered \(words): \(tally.count), at \(tally.facts.count) points")
            #expect(tally.changed == [])
            #expect(tally.facts.count > 100)
            reached.formUnion(tally.facts)
        }
        let unreached = Set(inOrder.failures.values.joined()).subtracting(reached).sorted()
        print("failures that no call gets to: \(unreached.count)")
        for fact in unreached { print("  \"\(fact)\",") }
        // Behind each of them nobody has looked. Which ones they are changes with the stories.
        #expect(unreached.count <= 40)
    }
}

/// The mock, with every failure of a call ordered before the call is made.
private final class FailingSubject: ConformanceSubject {
    struct Tally {
        /// How often a call failed as it was ordered to, by the failure.
        private var counts: [String: Int] = [:]
        /// Where something had changed all the same.
        var changed: Set<String> = []
        /// How often each failure was ordered, whether the call got to it or not.
        private var orders: [String: Int] = [:]
        /// How often a failure has to come, and how often it is ordered for that at most.
        private let enough: (counts: Int, orders: Int)

        init(enough: (counts: Int, orders: Int)) { self.enough = enough }

        /// How often a call failed as it was ordered to.
        var count: Int { counts.values.reduce(0, +) }
        /// Where.
        var facts: Set<String> { Set(counts.keys) }

        /// The failure that was ordered least often; nil when all of them came, or were ordered, often enough.
        mutating func next(of facts: [String]) -> String? {
            let open = facts.filter {
                counts[$0, default: 0] < enough.counts && orders[$0, default: 0] < enough.orders
            }
            guard let next = open.min(by: { orders[$0, default: 0] < orders[$1, default: 0] }) else { return nil }
            orders[next, default: 0] += 1
            return next
        }

        /// Takes note of a failure that came.
        mutating func note(_ fact: String, hasChanged: Bool) {
            counts[fact, default: 0] += 1
            if hasChanged { changed.insert(fact) }
        }
    }

    /// The facts of failures, by the overload or the control.
    let failures: [String: [String]]
    /// The facts of the gates' failures, which many methods end in.
    let gateFailures: [String]
    let tally: Mutex<Tally>

    init(facts: [ConformanceFact], enough: (counts: Int, orders: Int)) {
        tally = Mutex(Tally(enough: enough))
        var failures: [String: [String]] = [:]
        for fact in facts where fact.kind == .failure {
            guard let range = fact.id.firstRange(of: ".fails.") else { continue }
            failures[String(fact.id[..<range.lowerBound]), default: []].append(fact.id)
        }
        self.failures = failures
        gateFailures = failures.filter { $0.key.hasPrefix("gate.") }.values.joined().sorted()
    }

    /// The next failure to order of a call; nil when it is to be left alone.
    func nextFailure(of method: String) -> String? {
        tally.withLock { $0.next(of: (failures[method] ?? []) + gateFailures) }
    }

    func makeWorld() async throws -> any ConformanceWorld { FailingWorld(world: ChatWorld(), subject: self) }

    func note(_ fact: String, hasChanged: Bool) {
        tally.withLock { $0.note(fact, hasChanged: hasChanged) }
    }
}

private struct FailingWorld: ConformanceWorld {
    let world: ChatWorld
    let subject: FailingSubject

    func transport(for device: String) async throws -> any Transport {
        FailingTransport(base: ChatDispatcher(world.device(device)), calls: calls)
    }

    private var calls: FailingCalls { FailingCalls(world: world, subject: subject) }

    var now: Int { world.now }

    func advance(seconds: Int) async throws { try world.advance(by: seconds) }

    func setEdition(_ name: String) async throws { try world.setEdition(name) }

    func configure(_ constant: String, to value: WireValue) async throws { try world.configure(constant, value) }

    func perform(_ control: String, of owner: String?, arguments: WireValue) async throws -> WireValue {
        try await calls.make(control) { () async throws(SDKError) in
            try untyped { () throws(ChatError) in try world.perform(control, of: owner, arguments: arguments) }
        }
    }
}

private struct FailingTransport: Transport {
    let base: ChatDispatcher
    let calls: FailingCalls

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        try await calls.make(request.method) { () async throws(SDKError) in try await base.call(request) }
    }

    func events() -> EventStream<WireEvent> { base.events() }
}

/// Makes calls of one world, each at first with a failure ordered.
private struct FailingCalls {
    let world: ChatWorld
    let subject: FailingSubject

    func make(
        _ method: String,
        _ call: () async throws(SDKError) -> WireValue
    ) async throws(SDKError) -> WireValue {
        if let fact = subject.nextFailure(of: method) {
            let before = try kept()
            try untyped { () throws(ChatError) in try world.override(fact, .always) }
            let outcome = await outcome(of: call)
            try untyped { () throws(ChatError) in try world.override(fact, nil) }
            guard case .failure(let error) = outcome, error.fact == fact else { return try outcome.get() }
            subject.note(fact, hasChanged: try kept() != before)
        }
        return try await call()
    }

    private func outcome(of call: () async throws(SDKError) -> WireValue) async -> Result<WireValue, SDKError> {
        do throws(SDKError) {
            return .success(try await call())
        } catch {
            return .failure(error)
        }
    }

    /// All that is kept, but for the messages not sent yet and whether a login has failed: of those the spec has
    /// something remain.
    private func kept() throws(SDKError) -> [WireValue?] {
        var devices = WireMembers()
        if case .object(let all)? = try kept("devices") {
            for (id, device) in all {
                guard case .object(var fields) = device else { continue }
                fields["outbox"] = nil
                fields["hasLoginFailed"] = nil
                devices[id] = .object(fields)
            }
        }
        return [try kept("users"), try kept("world"), .object(devices)]
    }

    private func kept(_ place: String) throws(SDKError) -> WireValue? {
        try untyped { () throws(ChatError) in try world.kept(place) }
    }
}

/// Does something whose errors are the chat's, and throws them as those of any SDK.
private func untyped<Answer>(_ work: () throws(ChatError) -> Answer) throws(SDKError) -> Answer {
    do throws(ChatError) {
        return try work()
    } catch {
        throw error.untyped
    }
}
