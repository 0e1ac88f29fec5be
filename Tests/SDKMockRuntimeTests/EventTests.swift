import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Events")
struct EventTests {
    @Test(
        "reach the audience, and nobody else",
        arguments: [
            (MockAudience<UserID>.me, ["alice", "alice/phone"]),
            (.thisDevice, ["alice"]),
            (.myOtherDevices, ["alice/phone"]),
            (.user("bob"), ["bob"]),
            (.user("nobody"), []),
            (.users(["bob", "alice", "bob"]), ["bob", "alice", "alice/phone"]),
            (.users([]), []),
            (.device("alice/phone"), ["alice/phone"]),
            (.device("nowhere"), []),
        ]
    )
    func audiences(audience: MockAudience<UserID>, devices: [String]) throws {
        let fixture = try Fixture()
        try fixture.act { call in call.emit("SEEN", wire: "onSeen", to: audience) }
        #expect(fixture.world.record.last?.events.map(\.device) == devices)
        for (device, stream) in [("alice", fixture.alice), ("alice/phone", fixture.phone), ("bob", fixture.bob)] {
            #expect(stream.drain() == (devices.contains(device) ? [WireEvent(name: "onSeen")] : []))
        }
    }

    @Test("reach nobody as `me` when nobody is logged in, but still this device")
    func nobody() throws {
        let fixture = try Fixture()
        try fixture.world.logout(on: "bob")
        #expect(fixture.bob.drain() == [WireEvent(name: "onLoggedOut")])
        try fixture.act(on: "bob") { call in
            call.emit("SEEN", wire: "onSeen", to: .me)
            call.emit("SEEN", wire: "onOthers", to: .myOtherDevices)
            call.emit("SEEN", wire: "onThis", to: .thisDevice) { $0.actingUser.wire }
        }
        #expect(fixture.bob.drain() == [WireEvent(name: "onThis")])
    }

    @Test("come in the order in which behaviour emits them")
    func order() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 0) { call in call.emit("SEEN", wire: "4", to: .me) }
            call.emit("SEEN", wire: "1", to: .me)
            call.emit("SEEN", wire: "2", to: .users(["bob", "alice"]))
            call.emit("SEEN", wire: "3", to: .thisDevice)
        }
        #expect(fixture.alice.drain().map(\.name) == ["1", "2", "3", "4"])
        #expect(fixture.phone.drain().map(\.name) == ["1", "2", "4"])
        #expect(fixture.bob.drain().map(\.name) == ["2"])
    }

    @Test("carry what the receiver sees at that moment")
    func payload() throws {
        let fixture = try Fixture()
        fixture.world.update { state in
            state.users["alice"]?.notes = ["a"]
            state.users["bob"]?.notes = ["b"]
        }
        try fixture.act { call in
            call.emit("SEEN", wire: "onSeen", to: .users(["alice", "bob"])) { call in
                [call.myself.wire, call.me.notes.wire, call.thisDevice.wire]
            }
            call.me.notes.append("later")
            call.emit("SEEN", wire: "onSeen", to: .device("alice/phone")) { [$0.me.notes.wire, $0.thisDevice.wire] }
        }
        #expect(fixture.alice.drain().map(\.payload) == [["alice", ["a"], "alice"]])
        #expect(
            fixture.phone.drain().map(\.payload) == [["alice", ["a"], "alice"], [["a", "later"], "alice/phone"]]
        )
        #expect(fixture.bob.drain().map(\.payload) == [["bob", ["b"], "bob"]])
    }

    @Test("a payload that draws ids is worked out once for each user, and changes nothing but those drawn")
    func payloadOnce() throws {
        let fixture = try Fixture()
        var count = 0
        var after = ""
        try fixture.act { call in
            call.emitWorkedOut("SEEN", wire: "onSeen", to: .users(["alice", "bob"])) { call in
                count += 1
                call.world.total = 99
                call.emit("SEEN", wire: "onNever", to: .me)
                return call.newID().wire
            }
            after = call.newID()
        }
        #expect(count == 2)
        #expect(fixture.world.state.world.total == 0)
        let ids = (fixture.alice.drain() + fixture.bob.drain()).map(\.payload) + [after.wire]
        #expect(Set(ids).count == 3)
        #expect(fixture.phone.drain().map(\.payload) == [ids[0]])
    }

    @Test("a payload that can't be worked out fails the call")
    func failingPayload() throws {
        let fixture = try Fixture()
        let error = #expect(throws: SDKError.self) {
            try fixture.act { (call) throws(SDKError) in
                call.world.total = 99
                try call.emitWorkedOut("SEEN", wire: "onSeen", to: .me) { (call) throws(SDKError) in
                    throw call.noAnswer
                }
            }
        }
        #expect(error?.kind == .notModelled)
        #expect(fixture.world.state.world.total == 0)
    }

    @Test("are there when the call returns, for every stream that was asked for before")
    func streams() async throws {
        let fixture = try Fixture()
        let second = fixture.world.events(of: "alice")
        try fixture.world.count("a")
        let late = fixture.world.events(of: "alice")
        #expect(fixture.alice.drain() == [WireEvent(name: "onCounted", payload: ["a", 1])])
        #expect(second.drain().count == 1)
        #expect(late.drain().isEmpty)
        try fixture.world.count("a")
        var iterator = late.makeAsyncIterator()
        #expect(await iterator.next()?.payload == ["a", 2])
    }

    @Test("asking for a device's events makes the device")
    func newDevice() throws {
        let fixture = try Fixture()
        let desk = fixture.world.events(of: "desk")
        try fixture.world.login("alice", on: "desk")
        #expect(desk.drain() == [WireEvent(name: "onLoggedIn", payload: "alice")])
        fixture.world.addDevice("desk")
        #expect(fixture.world.state.devices["desk"]?.user == "alice")
    }
}
