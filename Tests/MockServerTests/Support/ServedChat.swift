import MockServer
import SDKRuntime
import TencentCloudChatMock

/// A chat world behind a running server.
struct ServedChat {
    let world: ChatWorld
    let server: MockServer

    /// Starts a server, has a test use it, and stops it.
    static func with(
        _ change: (inout MockServerOptions) -> Void = { _ in },
        _ test: (ServedChat) async throws -> Void
    ) async throws {
        var options = MockServerOptions()
        // Between two steps of a test minutes may pass on a machine that is busy with all the others.
        options.secondsForRequest = 3600
        change(&options)
        let world = ChatWorld()
        let server = try await MockServer.start(world, options: options)
        do {
            try await test(ServedChat(world: world, server: server))
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// A WebSocket.
    func peer(_ device: String? = nil) async throws -> RawPeer {
        try await RawPeer.webSocket(server.port, device: device)
    }

    /// Lets Alice, who is logged in, have a conversation with Bob.
    func makeConversation() async throws {
        // To write to somebody who has never logged in is refused.
        _ = try await world.device("bob").login(userID: "bob", userSig: "signature")
        let alice = world.device("alice")
        let hello = try await alice.createTextMessage(to: "bob", conversationType: .c2c, payload: .init(text: "Hello"))
        _ = try await alice.sendMessage(hello)
    }

    /// A WebSocket of a device on which a user of the same name is logged in.
    func loggedIn(_ user: String) async throws -> RawPeer {
        _ = try await world.device(user).login(userID: .init(user), userSig: "signature")
        return try await peer(user)
    }

    /// What one text is answered with over a connection of its own.
    func answer(_ text: String, device: String? = nil) async throws -> WireValue {
        let peer = try await peer(device)
        try await peer.send(Frame(text))
        let answer = try await eventually("an answer") {
            try await peer.messages().first { $0["method"] != "event" }
        }
        try? await peer.close()
        return answer
    }
}
