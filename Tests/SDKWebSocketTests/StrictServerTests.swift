import SDKConformance
import SDKRuntime
import SDKWebSocket
import Testing

@testable import RemoteConformance

/// Servers that are held to the wire's rules.
@Suite struct StrictServerTests {
    @Test(
        "a reply that doesn't keep to JSON-RPC 2.0 fails its call where that is asked for",
        arguments: [
            (#"{"id":1,"result":5}"#, "jsonrpc"), (#"{"jsonrpc":"1.0","id":1,"result":5}"#, "jsonrpc"),
            (#"{"jsonrpc":"2.0","id":1}"#, "neither"),
            (#"{"jsonrpc":"2.0","id":1,"result":5,"error":null}"#, "both"),
        ]
    )
    func strict(answer: String, reason: String) async throws {
        var script = ScriptedServer.Script()
        script.answer = { _ in .message(answer) }
        try await ScriptedServer.with(script) { server async throws in
            var options = WebSocketOptions()
            options.isStrict = true
            let strict = try await WebSocketTransport.connect(to: server.url, options: options)
            let error = await strict.failure(of: Served.isReady)
            #expect(error?.kind == .decoding)
            #expect(error?.message.contains(reason) == true)
            let lenient = try await WebSocketTransport.connect(to: server.url)
            #expect(await lenient.failure(of: Served.isReady) == nil)
        }
    }

    @Test("a control call that fails says which it was")
    func whichCall() async throws {
        var script = ScriptedServer.Script()
        script.answer = { _ in .message(#"{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}"#) }
        try await ScriptedServer.with(script) { server async throws in
            let error = await #expect(throws: SDKError.self) { try await RemoteSubject(url: server.url).connect() }
            #expect(error?.message == "`world.reset` failed: x")
        }
    }

    @Test("nobody at an address is told in plain words")
    func nobody() async {
        let error = await #expect(throws: SDKError.self) {
            try await WebSocketTransport.connect(to: "ws://127.0.0.1:1/")
        }
        #expect(error?.message == "`127.0.0.1:1` can't be reached: Connection refused")
    }

    @Test("silence is that of one method, three times in a row")
    func watching() {
        let watch = SilenceWatch()
        for isAnswered in [false, false, true, false, false] { watch.note("a", isAnswered: isAnswered) }
        watch.note("b", isAnswered: false)
        #expect(watch.reason == nil)
        watch.note("a", isAnswered: false)
        #expect(watch.reason == "3 calls of `a` in a row got no answer, so no further case is run")
    }

    @Test("a method that isn't answered is waited for a few times, and then no more")
    func silent() async throws {
        var script = ScriptedServer.Script()
        script.answer = { text in
            guard !text.contains("silent"), let id = text.firstMatch(of: /"id":(\d+)/)?.1 else { return nil }
            return .message(#"{"jsonrpc":"2.0","id":\#(id),"result":null}"#)
        }
        try await ScriptedServer.with(script) { server async throws in
            var options = WebSocketOptions()
            // Time enough for the calls that are answered, however busy the machine is.
            options.deadline = .seconds(2)
            let subject = RemoteSubject(url: server.url, options: options)
            let step = ConformanceStep(.call(device: "ann", method: "silent", arguments: [:]))
            let cases = (1...6).map { ConformanceCase(id: "\($0)", summary: "", facts: [], steps: [step]) }
            let report = await ConformanceRunner(subject: subject).run(ConformanceSuite(cases: cases))
            #expect(report.failures.count >= 3)
            #expect(report.skipped.map(\.id).last == "6")
            let reason = "3 calls of `silent` in a row got no answer, so no further case is run"
            #expect(Set(report.skipped.map(\.reasonSkipped)) == [reason])
        }
    }
}
