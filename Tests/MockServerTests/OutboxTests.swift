import Testing

@testable import MockServer

/// How much may wait for a connection.
@Suite struct OutboxTests {
    private let outbox = Outbox(largestSize: 10) {}

    @Test("a message waits however large it is, as long as not too much waits before it")
    func largeMessage() throws {
        outbox.send(Array(repeating: 0, count: 10))
        outbox.send(Array(repeating: 0, count: 1_000))
        #expect(outbox.ending == nil)
        guard case .message(let first)? = outbox.next(), case .message(let second)? = outbox.next() else {
            Issue.record("they don't wait")
            return
        }
        #expect([first.count, second.count] == [10, 1_000])
        outbox.send(Array(repeating: 0, count: 1_000))
        #expect(outbox.ending == nil)
    }

    @Test("who takes nothing is told that it is too slow, which isn't that it isn't wanted")
    func tooSlow() {
        outbox.send(Array(repeating: 0, count: 11))
        outbox.send([0])
        #expect(outbox.ending?.text == "you read too slowly: more than 10 bytes waited for you")
        #expect(outbox.ending?.code == .unknown(1013))
    }

    @Test("an answer that is larger than may wait reaches a client that reads")
    func largeAnswer() async throws {
        try await ServedChat.with {
            $0.largestBacklog = 10_000
        } _: { chat async throws in
            for _ in 0..<200 { _ = try await chat.world.device("alice").isReady() }
            let record = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"world.record"}"#)
            #expect(record["result"]["count"] == 200)
        }
    }
}
