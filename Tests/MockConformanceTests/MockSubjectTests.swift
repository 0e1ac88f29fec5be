import Language
import LanguageConformance
import LanguageMock
import MockConformance
import SDKConformance
import SDKRuntime
import Synchronization
import Testing

@Suite struct MockSubjectTests {
    private static func fact(_ id: String) throws -> ConformanceFact {
        try #require(try LanguageConformance.facts.first { $0.id == id })
    }

    @Test("a mock passes the suite of its spec, and no case is skipped")
    func mockPassesTheSuite() async throws {
        let report = await ConformanceRunner(subject: MockSubject { LanguageWorld() }).run(
            try LanguageConformance.suite
        )
        #expect(report.isSuccess, "\(report)")
        #expect(report.skipped.isEmpty)
    }

    @Test("each case has a world of its own")
    func eachCaseHasAWorld() async throws {
        let worlds = Mutex(0)
        let subject = MockSubject {
            worlds.withLock { $0 += 1 }
            return LanguageWorld()
        }
        for _ in 1...3 { _ = try await subject.makeWorld() }
        #expect(worlds.withLock(\.self) == 3)
    }

    @Test("whatever a case does to a world reaches the mock")
    func whateverACaseDoes() async throws {
        let mock = LanguageWorld()
        let world = MockSubjectWorld(mock)
        let before = mock.now
        try await world.advance(seconds: 60)
        #expect(world.now == before + 60)
        #expect(mock.now == before + 60)
        try await world.setEdition("small")
        #expect(mock.edition == "small")
        let ann = try await world.transport(for: "ann")
        _ = try await ann.call(WireRequest(method: "enter", arguments: ["personID": "ann"]))
        #expect(try mock.kept("devices[ann].user") == "ann")
        #expect(try await world.perform("knock", of: "ann", arguments: ["times": 2]) == 3)
        try await world.configure("most", to: 4)
        await #expect(throws: LanguageError.self) { try await world.setEdition("huge") }
    }

    @Test("calls go through what is between")
    func callsGoThrough() async throws {
        let calls = Calls()
        let subject = MockSubject {
            LanguageWorld()
        } through: {
            Listening(base: $0, calls: calls)
        }
        let world = try await subject.makeWorld()
        let ann = try await world.transport(for: "ann")
        _ = try await ann.call(WireRequest(method: "enter", arguments: ["personID": "ann"]))
        #expect(calls.methods.withLock(\.self) == ["enter"])
    }

    @Test("a fact that is switched off is off in each world, and in no world of the subject before")
    func factThatIsChanged() async throws {
        let fact = try Self.fact("enter.personID.required")
        let call = WireRequest(method: "enter", arguments: ["personID": ""])
        let unchanged = MockSubject { LanguageWorld() }
        await #expect(throws: SDKError.self) {
            _ = try await unchanged.makeWorld().transport(for: "ann").call(call)
        }
        let changed = try unchanged.changing(fact, .off)
        for _ in 1...2 {
            await #expect(throws: Never.self) {
                _ = try await changed.makeWorld().transport(for: "ann").call(call)
            }
        }
    }

    @Test("what a mock can't have otherwise is unsupported", arguments: ["enter.answer", "climb.steps.nothing"])
    func whatAMockCantHave(id: String) throws {
        let fact = ConformanceFact(id: id, kind: .limit, value: "9")
        #expect(throws: Unsupported.self) { try MockSubject { LanguageWorld() }.changing(fact, .off) }
    }
}

/// The methods that were called.
private final class Calls: Sendable {
    let methods = Mutex<[String]>([])
}

private struct Listening: Transport {
    let base: any Transport
    let calls: Calls

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        calls.methods.withLock { $0.append(request.method) }
        return try await base.call(request)
    }

    func events() -> EventStream<WireEvent> { base.events() }
}
