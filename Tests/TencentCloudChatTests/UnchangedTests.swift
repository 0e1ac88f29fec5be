import MockConformance
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
    /// it can end in: at each of them a few times. One that it doesn't get to leaves it alone.
    @Test("wherever it fails")
    func everywhere() async throws {
        let suite = try ChatConformance.suite
        let subject = FailingSubject(facts: suite.facts)
        _ = await ConformanceRunner(subject: subject).run(suite)
        let tally = subject.tally.withLock { $0 }
        print("failures ordered: \(tally.count), at \(tally.facts.count) points")
        #expect(tally.changed == [])
        #expect(tally.facts.count > 200)
    }
}

/// The mock, with every failure of a call ordered before the call is made.
private final class FailingSubject: ConformanceSubject {
    struct Tally {
        /// How often a call failed as it was ordered to.
        var count = 0
        /// Where.
        var facts: Set<String> = []
        /// Where something had changed all the same.
        var changed: Set<String> = []
        /// How often each failure was ordered, whether the call got to it or not.
        private var orders: [String: Int] = [:]

        /// The failure that was ordered least often; nil when all of them were often enough.
        mutating func next(of facts: [String]) -> String? {
            let next = facts.min { orders[$0, default: 0] < orders[$1, default: 0] }
            guard let next, orders[next, default: 0] < 8 else { return nil }
            orders[next, default: 0] += 1
            return next
        }
    }

    /// The facts of failures, by the overload.
    let failures: [String: [String]]
    let tally = Mutex(Tally())

    init(facts: [ConformanceFact]) {
        var failures: [String: [String]] = [:]
        for fact in facts where fact.kind == "failure" {
            guard let range = fact.id.firstRange(of: ".fails.") else { continue }
            failures[String(fact.id[..<range.lowerBound]), default: []].append(fact.id)
        }
        self.failures = failures
    }

    func makeWorld() async throws -> any ConformanceWorld {
        let world = ChatWorld()
        return MockSubjectWorld(world) { FailingTransport(base: $0, world: world, subject: self) }
    }

    func note(_ fact: String, hasChanged: Bool) {
        tally.withLock { tally in
            tally.count += 1
            tally.facts.insert(fact)
            if hasChanged { tally.changed.insert(fact) }
        }
    }
}

private struct FailingTransport: Transport {
    let base: any Transport
    let world: ChatWorld
    let subject: FailingSubject

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        let failures = subject.failures[request.method] ?? []
        if let fact = subject.tally.withLock({ $0.next(of: failures) }) {
            let before = try kept()
            try untyped { () throws(ChatError) in try world.override(fact, .always) }
            let outcome = await outcome(of: request)
            try untyped { () throws(ChatError) in try world.override(fact, nil) }
            guard case .failure(let error) = outcome, error.fact == fact else { return try outcome.get() }
            subject.note(fact, hasChanged: try kept() != before)
        }
        return try await base.call(request)
    }

    private func outcome(of request: WireRequest) async -> Result<WireValue, SDKError> {
        do throws(SDKError) {
            return .success(try await base.call(request))
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

    private func untyped<Answer>(_ work: () throws(ChatError) -> Answer) throws(SDKError) -> Answer {
        do throws(ChatError) {
            return try work()
        } catch {
            throw error.untyped
        }
    }

    func events() -> EventStream<WireEvent> { base.events() }
}
