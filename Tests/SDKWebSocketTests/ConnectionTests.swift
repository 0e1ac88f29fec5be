import MockServer
import SDKRuntime
import SDKWebSocket
import TencentCloudChatMock
import Testing

/// Connections that are lost, refused and closed.
@Suite struct ConnectionTests {
    private static var quick: WebSocketOptions {
        var options = WebSocketOptions()
        options.backOff = BackOff(first: .milliseconds(20), longest: .milliseconds(50))
        return options
    }

    @Test("a connection that is lost is made anew, and the app is told that events were missed")
    func connectionThatIsLost() async throws {
        let world = SlowWorld()
        let server = try await MockServer.start(world)
        var options = MockServerOptions()
        options.port = server.port
        let transport = try await WebSocketTransport.connect(to: server.url, as: "alice", options: Self.quick)
        let changes = transport.changes()
        let login = WireRequest(method: "login", arguments: ["userID": "alice", "userSig": "s"])
        _ = try await transport.call(login)
        let waiting = Task { await transport.failure(of: Served.isReady) }
        try await eventually { world.waitingCalls == 1 }

        await server.stop()
        let failure = await waiting.value
        #expect(failure?.kind == .transport)
        #expect(failure?.message.hasPrefix("the connection was lost") == true)
        #expect(await transport.failure(of: login)?.message.hasPrefix("there is no connection at the moment") == true)
        world.letGo()
        try await eventually { world.chat.calls(of: .isReady).count == 1 }

        let again = try await MockServer.start(world, options: options)
        var seen: [ConnectionChange] = []
        for await change in changes {
            seen.append(change)
            if change == .restored { break }
        }
        #expect(seen == [.lost("the server stops"), .restored])
        // The device is still logged in, and gets events again.
        let events = transport.events()
        _ = try await transport.call(WireRequest(method: "logout", arguments: [:]))
        #expect(events.drain().map(\.name) == ["sdkStateNotReady"])
        // The call that was waiting was sent once.
        #expect(world.chat.calls(of: .isReady).count == 1)
        await again.stop()
    }

    @Test("without back-off it ends")
    func withoutBackOffItEnds() async throws {
        let server = try await MockServer.start(ChatWorld())
        var options = WebSocketOptions()
        options.backOff = nil
        let transport = try await WebSocketTransport.connect(to: server.url, as: "alice", options: options)
        let changes = transport.changes()
        // A server that has answered knows whom to tell that it stops.
        _ = try await transport.call(Served.isReady)
        await server.stop()
        var seen: [ConnectionChange] = []
        for await change in changes { seen.append(change) }
        #expect(seen == [.ended("the server stops")])
        #expect(await transport.failure(of: Served.isReady)?.message == "the connection has ended: the server stops")
    }

    @Test("a device that another connection has taken over doesn't fight for it")
    func deviceThatAnotherConnection() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let older = try await WebSocketTransport.connect(to: server.url, as: "alice", options: Self.quick)
            let changes = older.changes()
            let newer = try await WebSocketTransport.connect(to: server.url, as: "alice", options: Self.quick)
            var seen: [ConnectionChange] = []
            for await change in changes { seen.append(change) }
            #expect(seen == [.ended("another connection has taken the device over")])
            #expect(try await newer.call(Served.isReady) == false)
        }
    }

    @Test("closing it lets calls that wait fail, and ends streams")
    func closingItLetsCalls() async throws {
        let world = SlowWorld()
        try await Served.with(world) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
            let events = transport.events()
            let waiting = Task { await transport.failure(of: Served.isReady) }
            try await eventually { world.waitingCalls == 1 }
            transport.close()
            #expect(await waiting.value?.message == "the connection was closed")
            for await _ in events { Issue.record("nothing was to come") }
            world.letGo()
        }
    }

    @Test("a transport that is let go is disconnected")
    func transportThatIsLet() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let control = try await WebSocketTransport.connect(to: server.url)
            do {
                let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
                _ = try await transport.call(Served.isReady)
            }
            try await eventually {
                let devices = try await control.call(.init(method: "world.devices", arguments: [:]))
                return devices == [["device": "alice", "isConnected": false]]
            }
        }
    }

    @Test(
        "what is no server is refused with words",
        arguments: [
            "http://127.0.0.1:80", "wss://127.0.0.1", "ws://", "ws://host:port", "ws://127.0.0.1:1/", "ws://[::1",
        ]
    )
    func whatIsNoServer(url: String) async throws {
        let error = await #expect(throws: SDKError.self) { try await WebSocketTransport.connect(to: url) }
        #expect(error?.kind == .transport)
    }

    @Test("names of devices may hold anything")
    func namesOfDevicesMay() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            let name = "alice/phone & ü+100%?#"
            let transport = try await WebSocketTransport.connect(to: server.url, as: name)
            let devices = try await transport.call(.init(method: "world.devices", arguments: [:]))
            #expect(devices == [["device": .string(name), "isConnected": true]])
        }
    }
}
