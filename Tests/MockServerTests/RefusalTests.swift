import MockServer
import NIOCore
import NIOPosix
import SDKRuntime
import Testing

/// What the server refuses, put to the running server.
@Suite struct RefusalTests {
    @Test(
        "a message that is no JSON is told so, and the connection goes on",
        arguments: ["", "{", "nonsense", #"{"a":1,"a":2}"#, "[1,]", "\u{7}"]
    )
    func messageThatIsNoJSON(text: String) async throws {
        try await ServedChat.with { chat async throws in
            let peer = try await chat.peer("alice")
            try await peer.send(Frame(text))
            try await peer.send(Frame(#"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#))
            let answers = try await peer.frames(2).map { try WireValue(json: $0.text) }
            #expect(answers.first?["error"]["code"] == -32700)
            #expect(answers.first?["id"] == .null)
            #expect(answers.last?["result"] == false)
        }
    }

    @Test(
        "JSON that is no request is told so",
        arguments: [
            "7", "[]", "{}", #"{"jsonrpc":"1.0","id":1,"method":"isReady"}"#, #"{"jsonrpc":"2.0","id":1}"#,
            #"{"jsonrpc":"2.0","id":1,"method":7}"#, #"{"jsonrpc":"2.0","id":[1],"method":"isReady"}"#,
            #"{"jsonrpc":"2.0","id":1,"method":"isReady","params":7}"#,
        ]
    )
    func jsonThatIsNoRequest(text: String) async throws {
        try await ServedChat.with { chat async throws in
            let error = try await chat.answer(text, device: "alice")["error"]
            #expect(error["code"] == -32600)
        }
    }

    @Test(
        "a call may say that it has no arguments",
        arguments: ["", #","params":{}"#, #","params":null"#, #","params":[]"#]
    )
    func callMaySayThatItHasNoArguments(parameters: String) async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"\#(parameters)}"#
            #expect(try await chat.answer(call, device: "alice")["result"] == false)
        }
    }

    @Test("arguments in a list are wrong arguments")
    func argumentsInAList() async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady","params":[1]}"#
            let answer = try await chat.answer(call, device: "alice")
            #expect(answer["id"] == 1)
            #expect(answer["error"]["code"] == -32602)
            #expect(answer["error"]["message"] == "`params` has to be an object: arguments go by name")
        }
    }

    @Test("a message that is nested too deep is refused")
    func messageThatIsNested() async throws {
        try await ServedChat.with { chat async throws in
            let deep = String(repeating: "[", count: 100_000)
            let error = try await chat.answer(deep, device: "alice")["error"]
            #expect(error["code"] == -32700)
            #expect("\(error["message"])".contains("at most 200 levels"))
        }
    }

    @Test("a message that is too large ends the connection", arguments: [true, false])
    func messageThatIsTooLarge(isOneFrame: Bool) async throws {
        try await ServedChat.with {
            $0.largestMessage = 10_000
        } _: { chat async throws in
            let peer = try await chat.peer("alice")
            if isOneFrame {
                try await peer.send(Frame(.text, Array(repeating: 0x20, count: 10_001)))
            } else {
                try await peer.send(Frame(.text, Array(repeating: 0x20, count: 5_001), isLast: false))
                try await peer.send(Frame(.continuation, Array(repeating: 0x20, count: 5_001)))
            }
            let close = try await peer.closeFrame()
            #expect(close.closeCode == 1009)
            #expect(close.closeReason == "a message may have 10000 bytes")
        }
    }

    @Test("as large as may be is taken")
    func asLargeAsMay() async throws {
        try await ServedChat.with { chat async throws in
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#
            let padding = String(repeating: " ", count: 1 << 20 - call.utf8.count)
            let answer = try await chat.answer(call + padding, device: "alice")
            #expect(answer["result"] == false)
        }
    }

    @Test("bytes, and text that isn't UTF-8, end the connection")
    func bytesAndTextThatIsntUTF() async throws {
        try await ServedChat.with { chat async throws in
            let binary = try await chat.peer("alice")
            try await binary.send(Frame(.binary, [1]))
            #expect(try await binary.closeFrame().closeCode == 1003)
            let broken = try await chat.peer("alice")
            try await broken.send(Frame(.text, [0xFF]))
            #expect(try await broken.closeFrame().closeCode == 1007)
            let rude = try await chat.peer("alice")
            try await rude.send(Frame(.continuation, [1]))
            #expect(try await rude.closeFrame().closeCode == 1002)
        }
    }

    @Test("a method that isn't there is named with the nearest")
    func methodThatIsntThereIsNamed() async throws {
        try await ServedChat.with { chat async throws in
            let error = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"isRedy"}"#, device: "a")["error"]
            #expect(error["code"] == -32601)
            #expect(error["message"] == "the spec has no method `isRedy`; did you mean `isReady`?")
            let several = #"{"jsonrpc":"2.0","id":1,"method":"deleteConversation"}"#
            let overloads = "\(try await chat.answer(several, device: "a")["error"]["message"])"
            #expect(overloads.contains("`deleteConversation.one`"), "\(overloads)")
        }
    }

    @Test("arguments are refused with the fact")
    func argumentsAreRefusedWithTheFact() async throws {
        try await ServedChat.with { chat async throws in
            _ = try await chat.loggedIn("alice")
            func error(_ arguments: String) async throws -> WireValue {
                let method = #""method":"createConversationGroup","params":\#(arguments)"#
                return try await chat.answer(#"{"jsonrpc":"2.0","id":1,\#(method)}"#, device: "alice")["error"]
            }
            let missing = try await error(#"{"conversationIDList":["C2Cbob"]}"#)
            #expect(missing["data"]["fact"] == "createConversationGroup.groupName.required")
            let long = try await error(
                #"{"groupName":"\#(String(repeating: "é", count: 17))","conversationIDList":["C2Cbob"]}"#
            )
            #expect(long["data"]["fact"] == "createConversationGroup.groupName.limit")
            #expect(long["code"] == long["data"]["number"])
            let other = try await error(#"{"groupname":"a","conversationIDList":["C2Cbob"]}"#)
            #expect(other["code"] == -32602)
            #expect(
                other["message"]
                    == "`createConversationGroup` has no argument `groupname`; did you mean `groupName`?"
            )
        }
    }

    @Test("a call without a device is told how to name one")
    func callWithoutADevice() async throws {
        try await ServedChat.with { chat async throws in
            let error = try await chat.answer(#"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#)["error"]
            #expect("\(error["message"])".contains("/?device=alice"))
        }
    }
}
