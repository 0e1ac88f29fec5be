import SDKRuntime
import TencentCloudChat
import Testing

/// The code of the guide `WritingATransport`, block after block.
@Suite struct TransportGuideTests {
    struct Recorded: Transport {
        let answers: [String: WireValue]

        func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
            guard let answer = answers[request.method] else {
                throw .transport("no answer to \(request.method) was recorded")
            }
            return answer
        }

        func events() -> EventStream<WireEvent> { .finished }
    }

    @Test("a client speaks over recorded answers")
    func clientSpeaksOverRecorded() async throws {
        let client = ChatClient(transport: Recorded(answers: ["getLoginUser": "alice"]))
        #expect(try await client.getLoginUser() == "alice")
        await #expect(throws: ChatError.self) { try await client.getMyProfile() }
    }

    struct Announcing: Transport {
        private let hub = EventHub<WireEvent>()

        func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
            hub.send(WireEvent(name: "called", payload: .string(request.method)))
            return .null
        }

        func events() -> EventStream<WireEvent> { hub.stream() }
    }

    @Test("events reach whoever listens")
    func eventsReachWhoeverListens() async throws {
        let announcing = ChatClient(transport: Announcing())
        let events = announcing.events()
        try await announcing.logout()
        #expect(events.drain().map(\.name) == ["called"])
    }
}
