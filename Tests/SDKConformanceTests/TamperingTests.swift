import SDKRuntime
import Testing

@testable import SDKConformance

@Suite("What is changed between a runner and a subject")
struct TamperingTests {
    private func fact(_ id: String, _ kind: ConformanceFact.Kind, _ value: String = "", wire: String? = nil)
        -> ConformanceFact
    {
        ConformanceFact(id: id, kind: kind, value: value, wire: wire)
    }

    private func tampering(_ fact: ConformanceFact, _ change: FactChange = .off) throws -> Tampering? {
        Tampering(with: fact, change, in: try TallySuite.suite())
    }

    @Test("a fact says what is changed")
    func plans() throws {
        #expect(try tampering(fact("delete.several.answer", .answer)) == .answer(method: "delete.several"))
        let payload = fact("events.CHANGED.payload", .payload, wire: "onChanged")
        #expect(try tampering(payload) == .payload(event: "onChanged"))
        #expect(try tampering(fact("create.name.required", .required)) == .missing(method: "create", name: "name"))
        #expect(
            try tampering(fact("errors.full", .error, "3"), .number(4))
                == .code(of: ErrorCode("full", 3), becomes: ErrorCode("full", 4))
        )
        #expect(
            try tampering(fact("constants.check", .constant, "false")) == .constant(name: "check", value: true)
        )
    }

    @Test("a default is known from the twin that spells it out")
    func defaults() throws {
        let byDefault = fact("add.by.default", .defaultValue, "1")
        #expect(try tampering(byDefault) == .argument(method: "add", name: "by", value: 2))
        #expect(try tampering(byDefault, .number(0)) == .argument(method: "add", name: "by", value: 0))
        #expect(try tampering(fact("add.to.default", .defaultValue, "1")) == nil)
    }

    @Test("what nothing on the way can change isn't tampered with")
    func refusals() throws {
        #expect(try tampering(fact("create.quota", .quota, "2")) == nil)
        #expect(try tampering(fact("constants.pause", .constant, "7")) == nil)
        #expect(try tampering(fact("events.CHANGED.payload", .payload)) == nil)
    }

    @Test("values change and keep their shape")
    func values() {
        let value: WireValue = ["name": "a", "list": [1, true, .null], "rate": 0.5]
        #expect(value.changed == ["name": "a~", "list": [2, false, .null], "rate": 1.5])
    }

    @Test("answers, errors, events and arguments change, and nothing else does")
    func transport() async throws {
        func call(_ request: WireRequest, _ tampering: Tampering) async throws -> Result<WireValue, SDKError> {
            let world = try await TamperedSubject(Tally(), tampering).makeWorld()
            let transport = try await world.transport(for: "alice")
            _ = try await transport.call(WireRequest(method: "login", arguments: [:]))
            do throws(SDKError) { return .success(try await transport.call(request)) } catch { return .failure(error) }
        }
        let create = WireRequest(method: "create", arguments: ["name": "a"])
        let add = WireRequest(method: "add", arguments: ["name": "a"])
        let nameless = WireRequest(method: "create", arguments: [:])
        let tooLong = WireRequest(method: "create", arguments: ["name": "abcdef"])
        #expect(try await call(create, .answer(method: "create")).get()["name"] == "a~")
        #expect(try await call(create, .answer(method: "add")).get()["name"] == "a")
        #expect(try await call(add, .argument(method: "add", name: "by", value: 7)).get()["value"] == 7)
        #expect(try await call(nameless, .missing(method: "create", name: "name")).get() == .null)
        let changed = try await call(tooLong, .code(of: ErrorCode("nameTooLong", 2), becomes: ErrorCode("other", 9)))
        #expect(throws: SDKError.self) { try changed.get() }
        if case .failure(let error) = changed { #expect(error.code == ErrorCode("other", 9)) }
    }

    @Test("what an event carries changes, not that it comes")
    func events() async throws {
        let world = try await TamperedSubject(Tally(), .payload(event: "onChanged")).makeWorld()
        let transport = try await world.transport(for: "alice")
        let stream = transport.events()
        _ = try await transport.call(WireRequest(method: "login", arguments: [:]))
        _ = try await transport.call(WireRequest(method: "add", arguments: ["name": "a"]))
        #expect(stream.drain() == [WireEvent(name: "onChanged", payload: ["name": "a~", "value": 2])])
    }
}
