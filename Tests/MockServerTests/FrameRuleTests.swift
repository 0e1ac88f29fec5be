import MockServer
import Testing

/// Frames that break the rules of WebSocket.
@Suite struct FrameRuleTests {
    private static let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#

    private static func changed(_ frame: Frame, _ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = frame.bytes
        change(&bytes)
        return bytes
    }

    private static let unmasked = [0x81, UInt8(call.utf8.count)] + Array(call.utf8)

    @Test(
        "they end the connection, and aren't carried out",
        arguments: [
            (unmasked, "a client has to mask what it sends"),
            (
                changed(Frame(call)) { $0[0] |= 0x40 },
                "a bit is set for an extension that nobody has asked for"
            ),
            (changed(Frame(call)) { $0[0] = 0x83 }, "a frame is of a kind that there isn't"),
            (Frame(.close, [0x03]).bytes, "the code of a goodbye has two bytes"),
            (Frame(.close, [0x03, 0xED]).bytes, "no goodbye may have the code 1005"),
            (Frame(.close, [0x03, 0xE7]).bytes, "no goodbye may have the code 999"),
            (Frame(.close, [0x03, 0xE8, 0xFF]).bytes, "the text of a goodbye isn't UTF-8"),
            (Frame(.continuation, [1]).bytes, "a message goes on that hasn't begun"),
        ]
    )
    func rules(bytes: [UInt8], words: String) async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(bytes)
            let close = try await peer.closeFrame()
            #expect(close.closeCode == 1002)
            #expect(close.closeReason == "the frames break the rules of WebSocket: \(words)")
            #expect(chat.world.record.isEmpty)
        }
    }

    @Test("a goodbye may have a code of its own, or none", arguments: [[], [0x03, 0xE8], [0x0F, 0xA0]] as [[UInt8]])
    func goodbyes(content: [UInt8]) async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(Frame(.close, content))
            #expect(try await peer.closeFrame().closeCode == 1000)
        }
    }

    @Test("a message may come in very many frames")
    func manyFrames() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            let text = Self.call + String(repeating: " ", count: 3_000)
            let parts = text.utf8.enumerated().map { place, byte in
                Frame(place == 0 ? .text : .continuation, [byte], isLast: place == text.utf8.count - 1)
            }
            try await peer.send(parts.flatMap(\.bytes))
            #expect(try await peer.frames(1).first?.text.contains(#""result":false"#) == true)
        }
    }

    @Test("in too many it is told how many may be")
    func tooManyFrames() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            let empty = Frame(.continuation, [], isLast: false).bytes
            try await peer.send(Frame(.text, [], isLast: false).bytes)
            try await peer.send(Array(repeating: empty, count: 65_536).flatMap(\.self))
            let close = try await peer.closeFrame()
            #expect(close.closeCode == 1009)
            #expect(close.closeReason == "a message may come in 65536 frames")
        }
    }

    @Test("a server takes any bound on the size of messages", arguments: [Int.max, 1 << 33])
    func largestMessage(bytes: Int) async throws {
        try await ServedChat.with {
            $0.largestMessage = bytes
        } _: { chat async throws in
            #expect(try await chat.answer(Self.call, device: "alice")["result"] == false)
        }
    }
}
