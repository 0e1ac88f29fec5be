import MockServer
import SDKRuntime
import Testing

/// Calls over a connection.
@Suite struct CallTests {
    @Test("a call is answered with what its method returns")
    func callIsAnsweredWithWhatItsMethod() async throws {
        try await ServedChat.with { chat async throws in
            let login = #"{"jsonrpc":"2.0","id":1,"method":"login","params":{"userID":"alice","userSig":"s"}}"#
            let answer = try await chat.answer(login, device: "alice")
            #expect(answer["id"] == 1)
            #expect(!answer["result"].isNull)
            #expect(
                try await chat.answer(#"{"jsonrpc":"2.0","id":"x","method":"isReady"}"#, device: "alice")
                    == ["jsonrpc": "2.0", "id": "x", "result": true]
            )
        }
    }

    @Test("events come before the answer of the call that causes them")
    func eventsComeBeforeTheAnswer() async throws {
        try await ServedChat.with { chat async throws in
            let alice = try await chat.loggedIn("alice")
            try await chat.makeConversation()
            let call = """
                {"jsonrpc":"2.0","id":7,"method":"createConversationGroup",
                 "params":{"groupName":"Suppliers","conversationIDList":["C2Cbob"]}}
                """
            try await alice.send(Frame(call))
            #expect(try await alice.answer(to: 7)["error"].isNull)
            let messages = try await alice.messages()
            #expect(messages.last?["id"] == 7)
            // Behind what making the conversation caused come the events of the call, in its order.
            let events = chat.world.record.events(at: "alice").map { $0.wire }
            #expect(messages.dropLast().map { $0["params"] } == events.suffix(messages.count - 1))
            #expect(events.last?["name"] == "onConversationGroupListUpdated")
            #expect(events.last?["payload"] == ["Suppliers"])
        }
    }

    @Test("of calls that come together, each has its events before its answer, and behind the answer before")
    func eventsOfCallsThatComeTogether() async throws {
        try await ServedChat.with { chat async throws in
            let alice = try await chat.loggedIn("alice")
            try await chat.makeConversation()
            try await alice.send(Frame(#"{"jsonrpc":"2.0","id":1,"method":"world.settle"}"#))
            _ = try await alice.answer(to: 1)
            let before = try await alice.messages().count
            let calls = (2...5).map { id in
                let name = #"{"groupName":"Group \#(id)","conversationIDList":["C2Cbob"]}"#
                return Frame(#"{"jsonrpc":"2.0","id":\#(id),"method":"createConversationGroup","params":\#(name)}"#)
            }
            try await alice.send(calls.flatMap(\.bytes))
            _ = try await alice.answer(to: 5)
            let messages = try await alice.messages().dropFirst(before)
            let parts = messages.split { $0["method"] == "event" }.map { $0.map { $0["id"] } }
            #expect(parts == [[2], [3], [4], [5]])
        }
    }

    @Test("what another user causes reaches a device once")
    func whatAnotherUserCauses()
        async throws
    {
        try await ServedChat.with { chat async throws in
            let bob = try await chat.loggedIn("bob")
            let alice = try await chat.loggedIn("alice")
            let text = """
                {"jsonrpc":"2.0","id":1,"method":"createTextMessage",
                 "params":{"to":"bob","conversationType":"C2C","payload":{"text":"Hello Bob"}}}
                """
            try await alice.send(Frame(text))
            let made = try await alice.answer(to: 1)["result"]
            let send: WireValue = ["jsonrpc": "2.0", "id": 2, "method": "sendMessage", "params": ["message": made]]
            try await alice.send(Frame(send.json))
            _ = try await alice.answer(to: 2)
            // Whatever was sent to Bob before comes before this answer.
            try await bob.send(Frame(#"{"jsonrpc":"2.0","id":3,"method":"world.settle"}"#))
            _ = try await bob.answer(to: 3)
            let names = try await bob.messages().map { $0["params"]["name"] }
            #expect(names.filter { $0 == "onMessageReceived" }.count == 1, "\(names)")
        }
    }

    @Test("requests of one connection are answered in their order")
    func requestsOfOneConnection() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            let requests = (1...200).map { Frame(#"{"jsonrpc":"2.0","id":\#($0),"method":"isReady"}"#) }
            try await peer.send(requests.flatMap(\.bytes))
            let ids = try await peer.frames(200).map { try WireValue(json: $0.text)["id"] }
            #expect(ids == (1...200).map { .int($0) })
        }
    }

    @Test("several requests in one message have one answer, and notifications none")
    func severalRequestsInOneMessage() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(Frame(#"{"jsonrpc":"2.0","method":"isReady"}"#))
            try await peer.send(
                Frame(
                    """
                    [{"jsonrpc":"2.0","id":1,"method":"isReady"},{"jsonrpc":"2.0","method":"isReady"},
                     7,{"jsonrpc":"2.0","id":2,"method":"world.time"}]
                    """
                )
            )
            let answer = try await peer.frames(1).first.map { try WireValue(json: $0.text) }
            guard case .array(let answers)? = answer else {
                Issue.record("\(String(describing: answer)) is no list")
                return
            }
            #expect(answers.map { $0["id"] } == [1, .null, 2])
            #expect(answers[0]["result"] == false)
            #expect(answers[1]["error"]["code"] == -32600)
            #expect(answers[2]["result"] == .int(Int64(chat.world.now)))
            #expect(chat.world.calls(of: .isReady).count == 3)
        }
    }

    @Test("a message may come in several frames")
    func messageMayComeInSeveral() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            let text = Array(#"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#.utf8)
            try await peer.send(Frame(.text, Array(text[..<9]), isLast: false))
            try await peer.send(Frame(.ping, [1, 2, 3]))
            try await peer.send(Frame(.continuation, Array(text[9...])))
            let frames = try await peer.frames(2)
            #expect(frames.first == Frame(.pong, [1, 2, 3]))
            #expect(frames.last?.text.contains(#""result":false"#) == true)
        }
    }

    @Test("a newer connection takes a device over")
    func newerConnectionTakesADevice() async throws {
        try await ServedChat.with { chat async throws in
            let older = try await chat.peer("alice")
            let newer = try await chat.peer("alice")
            #expect(try await older.closeFrame().closeReason == "another connection has taken the device over")
            try await newer.send(Frame(#"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#))
            #expect(try await newer.frames(1).count == 1)
        }
    }

    @Test("the server counts what it answers")
    func serverCountsWhatItAnswers() async throws {
        try await ServedChat.with { chat async throws in
            _ = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#, device: "alice")
            _ = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"getLoginUser"}"#, device: "alice")
            _ = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"logout"}"#, device: "bob")
            _ = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"world.time"}"#)
            let summary = chat.server.summary
            #expect(summary.calls == 3)
            #expect(summary.controlCalls == 1)
            #expect(summary.devices == ["alice", "bob"])
        }
    }
}
