import MockServer
import SDKRuntime
import Testing

/// What a test does to the world over a connection.
@Suite struct ControlTests {
    private func control(_ chat: ServedChat, _ name: String, _ arguments: String = "{}") async throws -> WireValue {
        let answer = try await chat.answer(
            #"{"jsonrpc":"2.0","id":1,"method":"world.\#(name)","params":\#(arguments)}"#
        )
        return answer["error"].isNull ? answer["result"] : answer["error"]
    }

    @Test("time passes when it is told to")
    func timePassesWhenItIsTold() async throws {
        try await ServedChat.with { chat async throws in
            let now = Int64(chat.world.now)
            #expect(try await control(chat, "time") == .int(now))
            #expect(try await control(chat, "advance", #"{"seconds":90}"#) == .int(now + 90))
            #expect(chat.world.now == Int(now) + 90)
            #expect(try await control(chat, "advance", #"{"seconds":-1}"#)["message"] == "time doesn't go back")
            #expect(try await control(chat, "advance")["data"]["path"] == "seconds")
        }
    }

    @Test("another edition is bought")
    func anotherEditionIsBought() async throws {
        try await ServedChat.with { chat async throws in
            #expect(try await control(chat, "edition") == "premium")
            #expect(try await control(chat, "edition", #"{"name":"standard"}"#) == "standard")
            #expect(chat.world.edition == "standard")
            #expect(try await control(chat, "edition", #"{"name":"gold"}"#)["code"] == -32602)
        }
    }

    @Test("a figure is changed, and a fact is switched off")
    func figureIsChangedAndAFact() async throws {
        try await ServedChat.with { chat async throws in
            #expect(try await control(chat, "configure", #"{"constant":"revokeWindow","value":300}"#).isNull)
            let unknown = try await control(chat, "configure", #"{"constant":"revokeWindo","value":300}"#)
            #expect(unknown["message"] == "`revokeWindo` can't be configured; did you mean `revokeWindow`?")

            #expect(try await control(chat, "override", #"{"fact":"login.userID.required","as":"off"}"#).isNull)
            #expect(chat.world.rules["login.userID.required"] == .off)
            #expect(try await control(chat, "override", #"{"fact":"login.userID.required"}"#).isNull)
            #expect(chat.world.rules["login.userID.required"] == nil)
            #expect(
                try await control(chat, "override", #"{"fact":"login.userID.required","as":[]}"#)["data"]["path"]
                    == "as"
            )
        }
    }

    @Test(
        "what an argument names and the spec doesn't have is the argument's fault",
        arguments: [
            ("edition", #"{"name":"gold"}"#), ("configure", #"{"constant":"revokeWindo","value":300}"#),
            ("configure", #"{"constant":"revokeWindow","value":"long"}"#),
            ("failNext", #"{"method":"isReady","error":"groupNotFund"}"#),
            ("failNext", #"{"method":"isReadi","error":"groupNotFound"}"#),
            ("failNext", #"{"method":"isReady","error":"groupNotFound","times":0}"#),
            ("failNext", #"{"method":"isReady","error":"groupNotFound","times":-3}"#),
            ("override", #"{"fact":"login.userID.requird","as":"off"}"#),
            ("override", #"{"fact":"login.userID.required","as":"always"}"#), ("state", #"{"place":"usrs"}"#),
            ("restore", #"{"snapshot":"snapshot-9"}"#),
        ]
    )
    func wrongArguments(name: String, arguments: String) async throws {
        try await ServedChat.with { chat async throws in
            let error = try await control(chat, name, arguments)
            #expect(error["code"] == -32602, "\(error)")
            #expect(error["data"]["kind"] == "argument")
        }
    }

    @Test("a device that is connected comes back after a reset once it does something")
    func devicesAfterReset() async throws {
        try await ServedChat.with { chat async throws in
            let alice = try await chat.loggedIn("alice")
            let bob = try await chat.loggedIn("bob")
            _ = try await control(chat, "reset")
            #expect(try await control(chat, "state", #"{"place":"devices"}"#) == [:])
            #expect(try await devices(chat) == ["alice", "bob"])
            try await bob.send(Frame(#"{"jsonrpc":"2.0","id":7,"method":"world.settle"}"#))
            #expect(try await bob.answer(to: 7)["result"].isNull)
            try await alice.send(Frame(#"{"jsonrpc":"2.0","id":8,"method":"getLoginUser"}"#))
            #expect(try await alice.answer(to: 8)["result"] == "")
            #expect(try await devices(chat) == ["bob", "alice"])
        }
    }

    /// The devices that are connected, those first that the world has.
    private func devices(_ chat: ServedChat) async throws -> [WireValue] {
        guard case .array(let devices) = try await control(chat, "devices") else { return [] }
        return devices.filter { $0["isConnected"] == true }.map { $0["device"] }
    }

    @Test("the next calls fail as ordered, with the vendor's number")
    func nextCallsFailAsOrdered() async throws {
        try await ServedChat.with { chat async throws in
            let order = #"{"method":"isReady","error":"groupNotFound"}"#
            #expect(try await control(chat, "failNext", order).isNull)
            let call = #"{"jsonrpc":"2.0","id":1,"method":"isReady"}"#
            let error = try await chat.answer(call, device: "alice")["error"]
            #expect(error["data"]["name"] == "groupNotFound")
            #expect(error["code"] == error["data"]["number"])
            #expect(try await chat.answer(call, device: "alice")["result"] == false)

            let misspelt = #"{"method":"isReady","error":"groupNotFund"}"#
            #expect(
                try await control(chat, "failNext", misspelt)["message"]
                    == "the spec has no error `groupNotFund`; did you mean `groupNotFound`?"
            )
        }
    }

    @Test("the record and the state can be looked at")
    func recordAndTheState() async throws {
        try await ServedChat.with { chat async throws in
            _ = try await chat.loggedIn("alice")
            _ = try? await chat.world.device("alice").deleteConversationGroup("None")
            let record = try await control(chat, "record")
            #expect(record["count"] == 2)
            guard case .array(let calls) = record["calls"] else {
                Issue.record("\(record) has no calls")
                return
            }
            #expect(calls.map { $0["method"] } == ["login", "deleteConversationGroup"])
            #expect(calls.map { $0["number"] } == [1, 2])
            #expect(!calls[1]["error"]["fact"].isNull)
            #expect(try await control(chat, "record", #"{"after":2}"#)["calls"] == [])
            #expect(try await control(chat, "state", #"{"place":"devices[alice].user"}"#) == "alice")
            #expect(!(try await control(chat, "state")["users"]["alice"].isNull))
            let devices = try await control(chat, "devices")
            #expect(devices == [["device": "alice", "user": "alice", "isConnected": true]])
        }
    }

    @Test("the world becomes what it was")
    func worldBecomesWhatItWas() async throws {
        try await ServedChat.with { chat async throws in
            let alice = try await chat.loggedIn("alice")
            try await chat.makeConversation()
            let name = try await control(chat, "snapshot")
            #expect(name == "snapshot-1")
            _ = try await chat.world.device("alice").createConversationGroup(
                groupName: "Suppliers",
                conversationIDList: [.c2c("bob")]
            )
            #expect(try chat.world.kept("users[alice].conversationGroups") == ["Suppliers"])
            #expect(try await control(chat, "restore", #"{"snapshot":"snapshot-1"}"#).isNull)
            #expect(try chat.world.kept("users[alice].conversationGroups") == [])
            #expect(
                try await control(chat, "restore", #"{"snapshot":"snapshot-2"}"#)["message"]
                    == "there is no snapshot `snapshot-2`; did you mean `snapshot-1`?"
            )

            #expect(try await control(chat, "reset").isNull)
            #expect(chat.world.record.isEmpty)
            try await alice.send(Frame(#"{"jsonrpc":"2.0","id":1,"method":"getLoginUser"}"#))
            #expect(try await alice.answer(to: 1)["result"] == "")
        }
    }

    @Test("a control call that isn't there is named with the nearest")
    func controlCallThatIsntThereIsNamed() async throws {
        try await ServedChat.with { chat async throws in
            let error = try await control(chat, "advanc")
            #expect(error["code"] == -32601)
            #expect(error["message"] == "there is no `world.advanc`; did you mean `world.advance`?")
            let argument = try await control(chat, "advance", #"{"second":1}"#)
            #expect(argument["message"] == "`world.advance` has no argument `second`; did you mean `seconds`?")
        }
    }

    @Test("what a control of the spec is given in vain is an error with the nearest name")
    func argumentsOfControls() async throws {
        try await ServedChat.with { chat async throws in
            func message(_ arguments: String) async throws -> WireValue {
                let error = try await control(chat, "perform", arguments)
                #expect(error["code"] == -32602)
                return error["message"]
            }
            #expect(
                try await message(#"{"control":"dissolveGroup","arguments":{"groupId":"g"}}"#)
                    == "`dissolveGroup` has no argument `groupId`; did you mean `groupID`?"
            )
            #expect(
                try await message(#"{"control":"dissolveGroup","arguments":[]}"#)
                    == "the arguments of `dissolveGroup` have to be an object"
            )
            #expect(
                try await message(#"{"control":"loseConnection"}"#)
                    == "the control `loseConnection` acts for a device: name it as `of`"
            )
            #expect(try await control(chat, "perform", #"{"control":"dissolveGroup"}"#)["data"]["path"] == "groupID")
            #expect(
                try await control(chat, "perform", #"{"control":"disolveGroup"}"#)["message"]
                    == "the spec has no control `disolveGroup`; did you mean `dissolveGroup`?"
            )
        }
    }
}
