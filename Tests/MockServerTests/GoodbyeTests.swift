import MockServer
import Testing

/// What was asked for before the other side goes is carried out.
@Suite struct GoodbyeTests {
    private static let calls = (1...10).map { Frame(#"{"jsonrpc":"2.0","id":\#($0),"method":"isReady"}"#) }
    private static let goodbye = Frame(.close, [0x03, 0xE8])

    private func ids(_ frames: [Frame]) -> [String] {
        frames.filter { $0.opcode == .text }.compactMap { $0.text.firstMatch(of: /"id":\d+/).map { String($0.output) } }
    }

    @Test("calls before a goodbye are answered, and then the goodbye")
    func callsBeforeAGoodbye() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send((Self.calls + [Self.goodbye]).flatMap(\.bytes))
            let close = try await peer.closeFrame()
            #expect(close.closeCode == 1000)
            #expect(ids(try await peer.frames(11)) == (1...10).map { "\"id\":\($0)" })
            #expect(chat.world.calls(of: .isReady).count == 10)
            try await eventually("the end") { peer.hasEnded ? () : nil }
        }
    }

    @Test("what comes behind a goodbye isn't carried out")
    func behindAGoodbye() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send((Self.calls.prefix(2) + [Self.goodbye] + Self.calls.suffix(2)).flatMap(\.bytes))
            _ = try await peer.closeFrame()
            #expect(chat.world.calls(of: .isReady).count == 2)
        }
    }

    @Test("calls of somebody who then sends nothing any more are answered")
    func callsBeforeTheEnd() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(Self.calls.flatMap(\.bytes))
            try await peer.endSending()
            #expect(try await peer.closeFrame().closeCode == 1000)
            #expect(ids(try await peer.frames(11)).count == 10)
        }
    }

    @Test("calls of somebody who is gone are carried out without answers")
    func callsBeforeALoss() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(Self.calls.flatMap(\.bytes))
            try await peer.close()
            try await eventually("ten calls") { chat.world.calls(of: .isReady).count == 10 ? () : nil }
        }
    }

    @Test("whoever says goodbye and takes no answers isn't waited for")
    func takesNoAnswers() async throws {
        try await ServedChat.with {
            $0.secondsForGoodbye = 1
        } _: { chat async throws in
            let peer = try await chat.loggedIn("alice")
            try await peer.stopReading()
            let text = String(repeating: "a", count: 8_000)
            for _ in 0..<100 {
                let alice = chat.world.device("alice")
                _ = try await alice.createTextMessage(to: "bob", conversationType: .c2c, payload: .init(text: text))
            }
            // More than systems keep of what nobody takes.
            let record = Frame(#"{"jsonrpc":"2.0","id":1,"method":"world.record"}"#)
            try await peer.send((Array(repeating: record, count: 12) + [Self.goodbye]).flatMap(\.bytes))
            let devices = #"{"jsonrpc":"2.0","id":1,"method":"world.devices"}"#
            try await eventually("a device that isn't connected") {
                let alice = "\(try await chat.answer(devices)["result"])".contains(#""isConnected":true"#)
                return alice ? nil : ()
            }
        }
    }
}
