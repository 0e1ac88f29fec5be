import MockServer
import SDKRuntime
import SDKWebSocket
import TencentCloudChat
import TencentCloudChatMock
import Testing

/// Calls of a client over a connection.
@Suite struct CallTests {
    @Test("a generated client works over it")
    func generatedClientWorksOver() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let alice = ChatClient(transport: try await WebSocketTransport.connect(to: server.url, as: "alice"))
            let bob = ChatClient(transport: try await WebSocketTransport.connect(to: server.url, as: "bob/phone"))
            _ = try await alice.login(userID: "alice", userSig: "s")
            _ = try await bob.login(userID: "bob", userSig: "s")
            let events = bob.events()
            let hello = try await alice.createTextMessage(
                to: "bob",
                conversationType: .c2c,
                payload: .init(text: "Hello, Bob 👋")
            )
            _ = try await alice.sendMessage(hello)
            var texts: [String] = []
            for await case .messageReceived(let messages) in events {
                texts = messages.compactMap { if case .text(let text) = $0.payload { text.text } else { nil } }
                break
            }
            #expect(texts == ["Hello, Bob 👋"])
        }
    }

    @Test("a stream begins with what comes after it was made")
    func streamBeginsWith() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
            let alice = ChatClient(transport: transport)
            _ = try await alice.login(userID: "alice", userSig: "s")
            let unheard = try await alice.createTextMessage(
                to: "alice",
                conversationType: .c2c,
                payload: .init(text: "Nobody listens")
            )
            _ = try await alice.sendMessage(unheard)
            let events = transport.events()
            _ = try await alice.pinConversation(conversationID: .c2c("alice"), isPinned: true)
            #expect(events.drain().map(\.name) == ["onConversationListUpdated"])
        }
    }

    @Test("a stream that nobody takes from is bounded, holds up no answer, and its misses are reported")
    func streamIsBounded() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            var options = WebSocketOptions()
            options.mostUntakenEvents = 3
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice", options: options)
            let events = transport.events()
            var changes = transport.changes().makeAsyncIterator()
            let login = WireRequest(method: "login", arguments: ["userID": "alice", "userSig": "s"])
            for _ in 0..<3 {
                _ = try await transport.call(login)
                _ = try await transport.call(WireRequest(method: "logout", arguments: [:]))
            }
            #expect(await changes.next() == .eventsMissed)
            #expect(
                events.drain().map(\.name) == ["sdkStateReady", "onConversationListUpdated", "sdkStateNotReady"]
            )
            _ = try await transport.call(login)
            #expect(events.drain().map(\.name) == ["sdkStateReady", "onConversationListUpdated"])
            transport.close()
            #expect(await changes.next() == nil)
        }
    }

    @Test("errors come with code, fact and path")
    func errorsComeWithCode() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let alice = ChatClient(
                transport: try await WebSocketTransport.connect(to: server.url, as: "alice"),
                limits: .off
            )
            _ = try await alice.login(userID: "alice", userSig: "s")
            let error = await #expect(throws: ChatError.self) {
                try await alice.deleteConversationGroup("None")
            }
            #expect(error?.code == .conversationGroupNotFound)
            #expect(error?.fact == "deleteConversationGroup.fails.conversationGroupNotFound")
            #expect(error?.kind == .service)
        }
    }

    @Test("many calls at once have each its own answer")
    func manyCallsAtOnce() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            var options = WebSocketOptions()
            options.mostCallsOnTheWay = 3
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice", options: options)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        let place: WireValue = ["place": .string("users[\(number)]")]
                        if number.isMultiple(of: 2) {
                            let answer = try await transport.call(.init(method: "world.state", arguments: place))
                            #expect(answer == .null)
                        } else {
                            #expect(try await transport.call(Served.isReady) == false)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("a call that is cancelled doesn't wait, and its late answer harms nobody")
    func callThatIsCancelled() async throws {
        let world = SlowWorld()
        try await Served.with(world) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
            let call = Task { await transport.failure(of: Served.isReady) }
            try await eventually { world.waitingCalls == 1 }
            call.cancel()
            #expect(await call.value?.message.hasPrefix("the call was cancelled") == true)
            world.letGo()
            #expect(try await transport.call(.init(method: "getLoginUser", arguments: [:])) == "")
        }
    }

    @Test("a task that is cancelled already sends nothing")
    func taskThatIsCancelled() async throws {
        let world = ChatWorld()
        try await Served.with(world) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
            let call = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return await transport.failure(of: Served.isReady)
            }
            #expect(await call.value?.kind == .transport)
            _ = try await transport.call(.init(method: "world.settle", arguments: [:]))
            #expect(world.record.isEmpty)
        }
    }

    @Test("a call that isn't answered in time fails, also one that waits for its turn")
    func callThatIsntAnswered() async throws {
        let world = SlowWorld()
        try await Served.with(world) { server async throws in
            var options = WebSocketOptions()
            options.deadline = .milliseconds(200)
            options.mostCallsOnTheWay = 1
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice", options: options)
            async let first = transport.failure(of: Served.isReady)
            async let second = transport.failure(of: Served.isReady)
            let messages = await [first?.message, second?.message]
            #expect(messages == ["no answer came in time", "no answer came in time"])
            world.letGo()
            try await eventually {
                world.letGo()
                return await transport.failure(of: .init(method: "getLoginUser", arguments: [:])) == nil
            }
        }
    }
}
