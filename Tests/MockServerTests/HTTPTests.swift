import MockServer
import SDKRuntime
import Testing

/// What can be had without a WebSocket.
@Suite struct HTTPTests {
    private func answer(_ chat: ServedChat, _ request: String, _ isEnough: (String) -> Bool) async throws -> String {
        let peer = try await RawPeer.connect(chat.server.port, sending: request)
        let text = try await peer.text(isEnough)
        try? await peer.close()
        return text
    }

    private func post(_ target: String, _ body: String) -> String {
        "POST \(target) HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    @Test("a call is made by POST")
    func callIsMadeByPOST() async throws {
        try await ServedChat.with { chat async throws in
            let login = #"{"jsonrpc":"2.0","id":1,"method":"login","params":{"userID":"alice","userSig":"s"}}"#
            let answer = try await answer(chat, post("/?device=alice%2Fphone", login)) { $0.hasSuffix("}") }
            #expect(answer.hasPrefix("HTTP/1.1 200"))
            #expect(try chat.world.kept("devices[alice/phone].user") == "alice")
        }
    }

    @Test("a connection is kept for the next call")
    func connectionIsKeptForTheNext() async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#
            let both = post("/?device=a", call) + post("/?device=b", call)
            let text = try await answer(chat, both) { $0.components(of: #""result":false"#) == 2 }
            #expect(text.components(of: "HTTP/1.1 200") == 2)
        }
    }

    @Test("a notification has no content")
    func notificationHasNoContent() async throws {
        try await ServedChat.with { chat async throws in
            let call = post("/?device=a", #"{"jsonrpc":"2.0","method":"isReady"}"#)
            let answer = try await answer(chat, call) { $0.contains("\r\n\r\n") }
            #expect(answer.hasPrefix("HTTP/1.1 204"))
        }
    }

    @Test("the page shows the world, and needs nothing from elsewhere")
    func pageShowsTheWorld() async throws {
        try await ServedChat.with {
            $0.title = "Chat <3 & more"
        } _: { chat async throws in
            let page = try await answer(chat, "GET / HTTP/1.1\r\nHost: a\r\n\r\n") { $0.contains("</html>") }
            #expect(page.contains("<title>Chat &lt;3 &amp; more</title>"))
            #expect(page.contains("default-src 'none'"))
            for outside in ["http://", "https://", "src=\"", "@import"] {
                #expect(!page.contains(outside), "\(outside)")
            }
        }
    }

    @Test(
        "nothing else is there",
        arguments: [
            ("GET /other", "404"), ("GET /../etc/passwd", "404"), ("DELETE /", "405"), ("PUT /", "405"),
        ]
    )
    func nothingElseIsThere(request: String, status: String) async throws {
        try await ServedChat.with { chat async throws in
            let text = try await answer(chat, "\(request) HTTP/1.1\r\nHost: a\r\n\r\n") { $0.contains("\r\n\r\n") }
            #expect(text.hasPrefix("HTTP/1.1 \(status)"))
        }
    }

    @Test("a message that is too large is refused")
    func messageThatIsTooLarge() async throws {
        try await ServedChat.with {
            $0.largestMessage = 1_000
        } _: { chat async throws in
            let text = try await answer(chat, post("/", String(repeating: " ", count: 1_001))) {
                $0.contains("\r\n\r\n")
            }
            #expect(text.hasPrefix("HTTP/1.1 413"))
        }
    }

    @Test("what is no HTTP is refused")
    func whatIsNoHTTP() async throws {
        try await ServedChat.with { chat async throws in
            let text = try await answer(chat, "nonsense\r\n\r\n") { $0.contains("\r\n\r\n") }
            #expect(text.hasPrefix("HTTP/1.1 400"))
        }
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
