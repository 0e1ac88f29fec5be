import NIOCore
import NIOWebSocket
import SDKRuntime
import SDKWebSocket
import Testing

/// Answers that can't be read, and what is no answer at all.
@Suite struct UnreadableAnswerTests {
    /// What the first call of a connection fails with.
    private static func failure(_ answers: WebSocketFrame...) async throws -> SDKError? {
        var script = ScriptedServer.Script()
        script.answers = { _ in answers }
        var failure: SDKError?
        try await ScriptedServer.with(script) { server async throws in
            var options = WebSocketOptions()
            options.backOff = nil
            let transport = try await WebSocketTransport.connect(to: server.url, options: options)
            failure = await transport.failure(of: Served.isReady)
        }
        return failure
    }

    @Test(
        "an answer that can't be read ends its call at once",
        arguments: [
            #"{"jsonrpc":"2.0","id":1,"result":"\ud83d"}"#, #"{"result":{"id":7,"a":"\ud83d"},"id": 1 }"#,
            #"{"a":["id",{"id":7}],"b":"\"id\":8","id":1,"result":"\ud83d"}"#, #"{"id":1,"result":"#,
            #"[{"jsonrpc":"2.0","id":1,"result":true}]"#, "nonsense", #"{"jsonrpc":"2.0","result":true}"#,
            #"{"jsonrpc":"2.0","id":null,"result":true}"#,
        ]
    )
    func unreadable(text: String) async throws {
        let failure = try await Self.failure(.message(text))
        #expect(failure?.kind == .decoding)
        #expect(failure?.message.hasPrefix("the server's answer") == true, "\(failure?.message ?? "")")
    }

    @Test("only the call that it answers ends")
    func onlyItsCall() async throws {
        var script = ScriptedServer.Script()
        script.answers = { text in
            guard text.contains("second") else { return [] }
            return [
                .message(#"{"jsonrpc":"2.0","id":2,"result":"\ud83d"}"#),
                .message(#"{"jsonrpc":"2.0","id":1,"result":5}"#),
            ]
        }
        try await ScriptedServer.with(script) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url)
            async let first = transport.call(WireRequest(method: "first", arguments: [:]))
            try await eventually { server.received.count == 1 }
            let second = await transport.failure(of: WireRequest(method: "second", arguments: [:]))
            #expect(second?.kind == .decoding)
            #expect(try await first == 5)
        }
    }

    @Test(
        "what is no answer ends no call",
        arguments: [
            #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#, #"{"jsonrpc":"2.0","id":1,"method":"event","params":7}"#,
            #"{"type":"hello"}"#, #"{"jsonrpc":"2.0","id":"x","result":7}"#,
            #"{"jsonrpc":"2.0","id":99,"result":"\ud83d"}"#,
        ]
    )
    func noAnswer(text: String) async throws {
        let end = #"{"jsonrpc":"2.0","id":"1","error":{"code":5,"message":"full"}}"#
        #expect(try await Self.failure(.message(text), .message(end))?.message == "full")
    }

    private static let masked = WebSocketFrame(
        fin: true,
        opcode: .text,
        maskKey: [1, 2, 3, 4],
        data: ByteBuffer(string: "{}")
    )
    private static let extended = WebSocketFrame(fin: true, rsv1: true, opcode: .text, data: ByteBuffer(string: "{}"))
    private static let rules = "the connection was lost: the server doesn't keep to the rules of WebSocket: "

    @Test("a server that breaks the rules of WebSocket loses the connection")
    func rules() async throws {
        let masked = try await Self.failure(Self.masked)
        #expect(masked?.message == Self.rules + "a server mustn't mask what it sends")
        let extended = try await Self.failure(Self.extended)
        #expect(extended?.message == Self.rules + "a bit is set for an extension that nobody has asked for")
    }

    @Test("a message that is too large is told in words")
    func tooLarge() async throws {
        var script = ScriptedServer.Script()
        script.answers = { _ in [.message(String(repeating: " ", count: 101))] }
        try await ScriptedServer.with(script) { server async throws in
            var options = WebSocketOptions()
            options.backOff = nil
            options.largestMessage = 100
            let transport = try await WebSocketTransport.connect(to: server.url, options: options)
            let failure = await transport.failure(of: Served.isReady)
            #expect(failure?.message == "the connection was lost: the server has sent a message of more than 100 bytes")
        }
    }

    @Test("a client takes any bound on the size of messages")
    func anyBound() async throws {
        var script = ScriptedServer.Script()
        script.answers = { _ in [.message(#"{"jsonrpc":"2.0","id":1,"result":5}"#)] }
        try await ScriptedServer.with(script) { server async throws in
            var options = WebSocketOptions()
            options.largestMessage = .max
            let transport = try await WebSocketTransport.connect(to: server.url, options: options)
            #expect(try await transport.call(Served.isReady) == 5)
        }
    }
}
