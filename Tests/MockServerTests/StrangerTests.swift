import MockServer
import NIOCore
import NIOPosix
import SDKRuntime
import Testing

/// Pages of others, other machines, and those who take nothing, say nothing or vanish.
@Suite struct StrangerTests {
    private static let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#

    private func expect(_ status: Int, for origin: String, _ chat: ServedChat) async throws {
        let peer = try await RawPeer.connect(chat.server.port)
        try await peer.send(RawPeer.handshake("/?device=alice", origin: origin))
        let answer = try await peer.text { $0.contains("\r\n") }
        #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(origin)")
    }

    @Test("a page of another origin gets no connection")
    func pageOfAnotherOrigin() async throws {
        try await ServedChat.with { chat async throws in
            try await expect(403, for: "https://evil.example", chat)
            try await expect(403, for: "null", chat)
            try await expect(403, for: "http://127.0.0.1:1", chat)
            try await expect(101, for: "http://127.0.0.1:\(chat.server.port)", chat)
        }
    }

    @Test("an origin that is allowed gets one")
    func originThatIsAllowed() async throws {
        try await ServedChat.with {
            $0.allowedOrigins = ["https://app.example"]
        } _: { chat async throws in
            try await expect(101, for: "https://app.example", chat)
            try await expect(403, for: "https://app.example.evil", chat)
        }
    }

    @Test("a page of another origin makes no call either")
    func pageOfAnotherOriginMakes() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await RawPeer.connect(chat.server.port)
            try await peer.send(
                "POST /?device=alice HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.example\r\n"
                    + "Content-Length: \(Self.call.utf8.count)\r\n\r\n\(Self.call)"
            )
            #expect(try await peer.text { $0.contains("\r\n\r\n") }.hasPrefix("HTTP/1.1 403"))
            #expect(chat.world.record.isEmpty)
        }
    }

    @Test("nobody reaches it through another interface")
    func nobodyReachesItThrough() async throws {
        let others = try System.enumerateDevices().compactMap { device -> String? in
            guard case .v4(let address)? = device.address else { return nil }
            return address.host.isEmpty ? device.address?.ipAddress : address.host
        }.filter { !$0.hasPrefix("127.") }
        try await ServedChat.with { chat async throws in
            for other in others {
                await #expect(throws: (any Error).self, "\(other)") {
                    _ = try await RawPeer.connect(chat.server.port, host: other)
                }
            }
        }
    }

    @Test("whoever takes nothing is disconnected, and nobody else notices")
    func whoeverTakesNothingIsDisconnected() async throws {
        try await ServedChat.with {
            $0.largestBacklog = 100_000
            $0.secondsForGoodbye = 3600
        } _: { chat async throws in
            let slow = try await chat.loggedIn("bob")
            let other = try await chat.peer("carol")
            try await slow.stopReading()
            let alice = chat.world.device("alice")
            _ = try await alice.login(userID: "alice", userSig: "s")
            let text = String(repeating: "a", count: 8_000)
            for _ in 0..<1_500 {
                let message = try await alice.createTextMessage(
                    to: "bob",
                    conversationType: .c2c,
                    payload: .init(text: text)
                )
                _ = try? await alice.sendMessage(message)
                try chat.world.advance(by: 1)
            }
            try await other.send(Frame(Self.call))
            #expect(try await other.frames(1).count == 1)
            try await slow.readOn()
            let close = try await slow.closeFrame()
            #expect(close.closeCode == 1013)
            #expect(close.closeReason == "you read too slowly: more than 100000 bytes waited for you")
        }
    }

    @Test("a thousand who say nothing keep nobody waiting")
    func thousandWhoSayNothingKeep() async throws {
        try await ServedChat.with { chat async throws in
            var silent: [RawPeer] = []
            for number in 0..<1_000 {
                silent.append(try await RawPeer.connect(chat.server.port))
                silent.append(try await chat.peer("idle-\(number)"))
            }
            #expect(try await chat.answer(Self.call, device: "alice")["result"] == false)
            for peer in silent { try? await peer.close() }
        }
    }

    @Test("whoever asks for nothing in time is disconnected")
    func whoeverAsksForNothingInTime() async throws {
        try await ServedChat.with {
            // On a busy machine, a connection that is meant takes its time, too.
            $0.secondsForRequest = 5
        } _: { chat async throws in
            let silent = try await RawPeer.connect(chat.server.port)
            let half = try await RawPeer.connect(chat.server.port, sending: "GET / HTTP/1.1\r\nHost:")
            let idle = try await chat.peer("alice")
            try await eventually("the end of both") { silent.hasEnded && half.hasEnded ? () : nil }
            // A WebSocket may be silent.
            #expect(!idle.hasEnded)
        }
    }

    @Test("whoever vanishes in the middle of a call leaves the world whole")
    func whoeverVanishesInTheMiddle() async throws {
        try await ServedChat.with { chat async throws in
            _ = try await chat.world.device("alice").login(userID: "alice", userSig: "s")
            try await chat.makeConversation()
            for number in 0..<50 {
                let peer = try await chat.peer("alice")
                let call = """
                    {"jsonrpc":"2.0","id":1,"method":"createConversationGroup",
                     "params":{"groupName":"group-\(number)","conversationIDList":["C2Cbob"]}}
                    """
                let bytes = Frame(call).bytes
                // Half of them before the call is whole.
                try await peer.send(number.isMultiple(of: 2) ? bytes : Array(bytes.dropLast(10)))
                try await peer.vanish()
            }
            _ = try await eventually("all are gone") {
                let devices = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"world.devices"}"#)["result"]
                return "\(devices)".contains(#""isConnected":true"#) ? nil : true
            }
            // Each call was carried out as a whole or not at all, and none of those that weren't whole.
            let made = chat.world.calls(of: .createConversationGroup).filter { $0.error == nil }
            let names = made.map { $0.request.arguments["groupName"] }
            #expect(try chat.world.kept("users[alice].conversationGroups") == .array(names))
            for name in names {
                let number = Int("\(name)".filter(\.isNumber)) ?? 1
                #expect(number.isMultiple(of: 2))
            }
        }
    }
}
