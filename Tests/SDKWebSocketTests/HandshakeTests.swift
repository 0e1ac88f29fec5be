import NIOWebSocket
import SDKRuntime
import SDKWebSocket
import TencentCloudChatMock
import Testing

/// How a connection begins, and what may come in between.
@Suite struct HandshakeTests {
    private static func failure(of url: String, _ options: WebSocketOptions = WebSocketOptions()) async -> SDKError? {
        do throws(SDKError) {
            _ = try await WebSocketTransport.connect(to: url, as: "alice", options: options)
            return nil
        } catch {
            return error
        }
    }

    @Test("as long a time for connecting as can be written is as long as it takes")
    func asLongATimeForConnecting() async throws {
        try await Served.with(ChatWorld()) { server async throws in
            for timeout in [nil, Duration.seconds(Int64.max), .seconds(1e12)] {
                var options = WebSocketOptions()
                options.connectTimeout = timeout
                options.backOff = BackOff(first: timeout ?? .zero, longest: .seconds(Int64.max))
                #expect(await Self.failure(of: server.url, options) == nil)
            }
        }
    }

    @Test("whoever is cancelled doesn't wait for a server that says nothing")
    func whoeverIsCancelledDoesntWait() async throws {
        try await ScriptedServer.with(ScriptedServer.Script(isMute: true)) { server async throws in
            var options = WebSocketOptions()
            options.connectTimeout = .seconds(3600)
            let connecting = Task { [options] in await Self.failure(of: server.url, options) }
            try await eventually { server.connectionCount == 1 }
            connecting.cancel()
            #expect(await connecting.value?.message.hasSuffix("was cancelled") == true)
        }
    }

    @Test("a task that is cancelled already connects to nothing")
    func taskThatIsCancelledAlready() async throws {
        try await ScriptedServer.with(ScriptedServer.Script(isMute: true)) { server async throws in
            var options = WebSocketOptions()
            options.connectTimeout = .seconds(3600)
            let connecting = Task { [options] in
                withUnsafeCurrentTask { $0?.cancel() }
                return await Self.failure(of: server.url, options)
            }
            #expect(await connecting.value?.message.hasSuffix("was cancelled") == true)
            #expect(server.connectionCount == 0)
        }
    }

    @Test("a server that says nothing in time is told as one")
    func serverThatSaysNothing() async throws {
        try await ScriptedServer.with(ScriptedServer.Script(isMute: true)) { server async throws in
            var options = WebSocketOptions()
            options.connectTimeout = .milliseconds(50)
            let error = await Self.failure(of: server.url, options)
            #expect(error?.kind == .transport)
            #expect(error?.message.hasSuffix("hasn't answered in time") == true)
        }
    }

    @Test("the answer to the own goodbye isn't answered, and ends the connection")
    func answerToTheOwnGoodbye() async throws {
        try await ScriptedServer.with(ScriptedServer.Script()) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url, as: "alice")
            transport.close()
            try await eventually { server.endedCount == 1 }
            #expect(server.received == [.connectionClose])
        }
    }
}
