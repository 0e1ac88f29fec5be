import NIOCore
import SDKRuntime
import Testing

@testable import SDKWebSocket

/// Connections that end after their handshake, and before they are taken for one.
@Suite(.timeLimit(.minutes(1))) struct EarlyLossTests {
    private static let reason = "another connection has taken the device over"

    /// A core, and a way to make channels for it.
    private static func core(
        of server: ScriptedServer,
        _ options: WebSocketOptions = WebSocketOptions()
    ) throws -> (core: ConnectionCore, handshake: Handshake) {
        let address = try ServerAddress(server.url, device: nil)
        return (ConnectionCore(address, options), Handshake(address: address, options: options))
    }

    private static var script: ScriptedServer.Script {
        var script = ScriptedServer.Script()
        script.answer = { _ in .message(#"{"jsonrpc":"2.0","id":1,"result":5}"#) }
        return script
    }

    @Test("one that is over for good isn't made anew")
    func oneThatIsOver() async throws {
        try await ScriptedServer.with(Self.script) { server async throws in
            let (core, handshake) = try Self.core(of: server)
            let changes = core.changes()
            let channel = try await handshake.channel(for: core)
            core.lose(channel, Self.reason, isFinal: true)
            try core.install(channel)
            let error = await #expect(throws: SDKError.self) { try await core.call(Served.isReady) }
            #expect(error?.message == "the connection has ended: \(Self.reason)")
            var seen: [ConnectionChange] = []
            for await change in changes { seen.append(change) }
            #expect(seen == [.restored, .ended(Self.reason)])
            try await eventually { !channel.isActive }
            #expect(server.connectionCount == 1)
        }
    }

    @Test("another one is closed and made anew")
    func anotherOneIsClosed() async throws {
        var options = WebSocketOptions()
        options.backOff = BackOff(first: .milliseconds(20), longest: .milliseconds(50))
        try await ScriptedServer.with(Self.script) { server async throws in
            let (core, handshake) = try Self.core(of: server, options)
            let changes = core.changes()
            let channel = try await handshake.channel(for: core)
            core.lose(channel, "the server doesn't keep to the rules of WebSocket")
            try core.install(channel)
            var seen: [ConnectionChange] = []
            for await change in changes {
                seen.append(change)
                if seen.count == 3 { break }
            }
            #expect(seen == [.restored, .lost("the server doesn't keep to the rules of WebSocket"), .restored])
            try await eventually { !channel.isActive }
            #expect(try await core.call(Served.isReady) == 5)
            #expect(server.connectionCount == 2)
        }
    }

    @Test("the end of an earlier connection isn't taken for that of the next")
    func endOfAnEarlier() async throws {
        try await ScriptedServer.with(Self.script) { server async throws in
            let (core, handshake) = try Self.core(of: server)
            let earlier = try await handshake.channel(for: core)
            let next = try await handshake.channel(for: core)
            core.lose(earlier, "the server is gone")
            try core.install(next)
            #expect(try await core.call(Served.isReady) == 5)
        }
    }
}
