import NIOWebSocket
import SDKRuntime
import SDKWebSocket
import Testing

/// Servers that speak JSON-RPC in their own way.
@Suite struct OtherServerTests {
    /// What the first call of a connection comes to.
    private static func outcome(_ answer: String) async throws -> Result<WireValue, SDKError> {
        var script = ScriptedServer.Script()
        script.answer = { _ in .message(answer) }
        var outcome = Result<WireValue, SDKError>.failure(.transport("nothing was called"))
        try await ScriptedServer.with(script) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url)
            do throws(SDKError) {
                outcome = .success(try await transport.call(Served.isReady))
            } catch {
                outcome = .failure(error)
            }
        }
        return outcome
    }

    @Test(
        "an answer is understood, however it is written down",
        arguments: [
            #"{"jsonrpc":"2.0","id":1,"result":5,"error":null}"#,
            #"{"jsonrpc":"2.0","id":1.0,"result":5}"#,
            #"{"result":5,"id":1e0}"#,
        ]
    )
    func answerIsUnderstood(text: String) async throws {
        #expect(try await Self.outcome(text) == .success(5))
    }

    @Test(
        "an error without data is told by its code",
        arguments: [
            (51010, .service(ErrorCode("51010", 51010), message: "full")),
            (-32602, SDKError(kind: .argument, message: "full")),
            (-32601, .missingMethod("full")),
            (-32000, SDKError(kind: .service, message: "full")),
            (-32001, SDKError(kind: .notModelled, message: "full")),
            (-32603, .transport("the server refused the call: full (-32603)")),
        ]
    )
    func errorWithoutDataIsTold(code: Int, error: SDKError) async throws {
        let text = #"{"jsonrpc":"2.0","id":1,"error":{"code":\#(code),"message":"full"}}"#
        #expect(try await Self.outcome(text) == .failure(error))
    }

    @Test("an error of the service says nothing of methods, whatever its number is")
    func numberOfAMissingMethod() async throws {
        let data = #"{"kind":"service","name":"parcelGone","number":-32601,"message":"gone"}"#
        let text = #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"gone","data":\#(data)}}"#
        let error = SDKError.service(ErrorCode("parcelGone", -32601), message: "gone")
        #expect(try await Self.outcome(text) == .failure(error))
        #expect(!error.isMissingMethod)
        #expect(SDKError.missingMethod("there is no `gone`").isMissingMethod)
    }

    @Test("a code that is no number of this machine is an error that can't be read")
    func codeThatIsNoNumber() async throws {
        let text = #"{"jsonrpc":"2.0","id":1,"error":{"code":18446744073709551615,"message":"full"}}"#
        guard case .failure(let error) = try await Self.outcome(text) else {
            Issue.record("it didn't fail")
            return
        }
        #expect(error.message.contains("can't be read"))
    }

    @Test("an error that names no call is that of the call on its way")
    func errorThatNamesNoCall() async throws {
        let text = #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"this is no JSON"}}"#
        let error = SDKError.transport("the server refused the call: this is no JSON (-32700)")
        #expect(try await Self.outcome(text) == .failure(error))
    }

    @Test("an error that names no call fails each that it may be about")
    func errorThatNamesNoCallFailsEach() async throws {
        var script = ScriptedServer.Script()
        script.answer = { text in
            guard text.contains("second") else { return nil }
            return .message(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"this is no JSON"}}"#)
        }
        try await ScriptedServer.with(script) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url)
            async let first = transport.failure(of: WireRequest(method: "first", arguments: [:]))
            try await eventually { server.received.count == 1 }
            let second = await transport.failure(of: WireRequest(method: "second", arguments: [:]))
            #expect(second?.message.contains("it isn't known which") == true)
            #expect(await first == second)
        }
    }

    @Test("a call that is nested deeper than anybody reads isn't sent")
    func callThatIsNestedDeeper() async throws {
        var script = ScriptedServer.Script()
        script.answer = { _ in .message(#"{"jsonrpc":"2.0","id":1,"result":5}"#) }
        try await ScriptedServer.with(script) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url)
            func request(_ levels: Int) -> WireRequest {
                let value = (0..<levels).reduce(WireValue.null) { value, _ in .array([value]) }
                return WireRequest(method: "isReady", arguments: ["value": value])
            }
            #expect(await transport.failure(of: request(199))?.kind == .argument)
            #expect(server.received.isEmpty)
        }
    }

    @Test("a call as deep as is read gets through")
    func callAsDeepAsIsRead() async throws {
        var script = ScriptedServer.Script()
        script.answer = { text in
            let result = (try? WireValue(json: text)) == nil ? "false" : "true"
            return .message(#"{"jsonrpc":"2.0","id":1,"result":\#(result)}"#)
        }
        try await ScriptedServer.with(script) { server async throws in
            let transport = try await WebSocketTransport.connect(to: server.url)
            let value = (0..<198).reduce(WireValue.null) { value, _ in .array([value]) }
            #expect(try await transport.call(WireRequest(method: "isReady", arguments: ["value": value])) == true)
        }
    }
}
