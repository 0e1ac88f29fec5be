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

    @Test(
        "a WebSocket is opened by GET alone, with a key of 16 bytes",
        arguments: [
            ("GET", "AAAAAAAAAAAAAAAAAAAAAA==", "101"), ("POST", "AAAAAAAAAAAAAAAAAAAAAA==", "200"),
            ("GET", "AAAA", "400"), ("GET", "AAAAAAAAAAAAAAAAAAAAAAAA", "400"),
        ]
    )
    func opening(method: String, key: String, status: String) async throws {
        try await ServedChat.with { chat async throws in
            let handshake = RawPeer.handshake("/?device=alice").replacing("GET", with: method)
            let request = handshake.replacing("AAAAAAAAAAAAAAAAAAAAAA==", with: key)
            let answer = try await answer(chat, request) { $0.contains("\r\n\r\n") }
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
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

    private func head(_ chat: ServedChat, _ lines: String...) async throws -> String {
        let request = (lines + ["Host: a", "", ""]).joined(separator: "\r\n")
        let text = try await answer(chat, request) { $0.contains("\r\n\r\n") }
        return String(text[..<(text.firstRange(of: "\r\n\r\n")?.lowerBound ?? text.endIndex)])
    }

    @Test("a page of an origin that is allowed may read what it calls")
    func pageOfAnotherOrigin() async throws {
        try await ServedChat.with {
            $0.allowedOrigins = ["https://app.example"]
        } _: { chat async throws in
            let asked = try await head(
                chat,
                "OPTIONS /?device=a HTTP/1.1",
                "Origin: https://app.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type"
            )
            #expect(asked.hasPrefix("HTTP/1.1 204"))
            #expect(asked.contains("Access-Control-Allow-Origin: https://app.example\r\n"))
            #expect(asked.contains("Access-Control-Allow-Methods: GET, HEAD, POST, OPTIONS\r\n"))
            #expect(asked.contains("Access-Control-Allow-Headers: Content-Type"))
            let called = try await head(
                chat,
                "POST / HTTP/1.1",
                "Origin: https://app.example",
                "Content-Length: 0"
            )
            #expect(called.contains("Access-Control-Allow-Origin: https://app.example"))
            #expect(called.contains("Vary: Origin"))
            let other = try await head(chat, "OPTIONS / HTTP/1.1", "Origin: https://other.example")
            #expect(other.hasPrefix("HTTP/1.1 403"))
            #expect(!other.contains("Access-Control"))
            #expect(try await !head(chat, "GET / HTTP/1.1").contains("Access-Control"))
        }
    }

    @Test("whoever asks before sending a message is told to go on, or why there is no use in it")
    func asksBeforeSending() async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#
            let head = "POST /?device=a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
            let peer = try await RawPeer.connect(
                chat.server.port,
                sending: "\(head)Content-Length: \(call.utf8.count)\r\n\r\n"
            )
            #expect(try await peer.text { $0.contains("\r\n\r\n") }.hasPrefix("HTTP/1.1 100 Continue\r\n\r\n"))
            try await peer.send(call)
            #expect(try await peer.text { $0.contains("result") }.contains("HTTP/1.1 200"))
            let refusals = [
                ("Content-Length: 99999999", "/", "413"), ("Origin: https://evil.example", "/", "403"),
                ("Content-Length: 5", "/other", "404"),
            ]
            for (line, path, status) in refusals {
                let text = try await self.head(chat, "POST \(path) HTTP/1.1", "Expect: 100-continue", line)
                #expect(text.hasPrefix("HTTP/1.1 \(status)"))
            }
        }
    }

    @Test("a head is had without its body")
    func headWithoutBody() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await RawPeer.connect(
                chat.server.port,
                sending: "HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            )
            try await eventually("the end") { peer.hasEnded ? () : nil }
            let text = try await peer.text { _ in true }
            #expect(text.hasPrefix("HTTP/1.1 200"))
            #expect(text.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("a device that is misspelt isn't none")
    func misspeltDevice() async throws {
        try await ServedChat.with { chat async throws in
            #expect(try await head(chat, "GET /?device=%zz HTTP/1.1").hasPrefix("HTTP/1.1 400"))
            let peer = try await RawPeer.connect(chat.server.port, sending: RawPeer.handshake("/?device=%zz"))
            #expect(try await peer.text { $0.contains("\n\n") || $0.hasSuffix("\n") }.hasPrefix("HTTP/1.1 400"))
        }
    }

    @Test("a call is answered though its sender sends nothing any more")
    func senderEnds() async throws {
        try await ServedChat.with { chat async throws in
            let call = post("/?device=a", #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#)
            let peer = try await RawPeer.connect(chat.server.port, sending: call)
            try await peer.endSending()
            #expect(try await peer.text { $0.contains("result") }.contains("HTTP/1.1 200"))
            try await eventually("the end") { peer.hasEnded ? () : nil }
        }
    }

    @Test("whoever takes no answers isn't given more of them")
    func takesNoAnswers() async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"world.record"}"#
            for _ in 0..<300 { _ = try await chat.world.device("alice").isReady() }
            let peer = try await RawPeer.connect(chat.server.port)
            try await peer.stopReading()
            let calls = String(repeating: post("/", call), count: 400)
            try await peer.send(calls)
            var answered = 0
            repeat {
                answered = chat.server.summary.controlCalls
                try await Task.sleep(for: .seconds(1))
            } while answered == 0 || answered != chat.server.summary.controlCalls
            #expect(answered < 400)
            try await peer.readOn()
            try await eventually("all answers") { chat.server.summary.controlCalls == 400 ? () : nil }
        }
    }

    @Test("what is no HTTP ends the connection")
    func whatIsNoHTTPEnds() async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await RawPeer.connect(chat.server.port, sending: "nonsense\r\n\r\n")
            try await eventually("the end") { peer.hasEnded ? () : nil }
        }
    }

    @Test("all interfaces together have addresses that can be opened", arguments: ["0.0.0.0", "127.0.0.1"])
    func addresses(host: String) async throws {
        try await ServedChat.with {
            $0.host = host
        } _: { chat async throws in
            #expect(chat.server.pageURL == "http://127.0.0.1:\(chat.server.port)/")
            #expect(chat.server.url == "ws://127.0.0.1:\(chat.server.port)/")
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
