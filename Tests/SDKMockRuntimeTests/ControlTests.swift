import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Controls")
struct ControlTests {
    private static let contract = MethodContract(
        id: "tidy",
        method: "tidy",
        parameters: [
            ParameterContract(
                "text",
                limits: [
                    Limit(
                        fact: "tidy.text.limit",
                        rule: .range(minimum: nil, maximum: 3, unit: .utf8Bytes),
                        error: .invalid
                    )
                ]
            )
        ],
        argumentError: .invalid
    )

    /// Writes on the board who acts, and tells that user's devices.
    private func tidy(_ fixture: Fixture, for actor: ControlActor<UserID>, text: String = "x") throws(SDKError) {
        try fixture.world.control(Self.contract, for: actor, arguments: ["text": text.wire]) {
            (call) throws(SDKError) in
            if text == "no" { throw .service(.full) }
            call.world.board.append("\(call.actingUser?.rawValue ?? "nobody") on \(call.thisDevice)")
            call.emit("TIDIED", wire: "onTidied", to: .me)
        }
    }

    @Test("act for nobody, for a device with its user, or for a user")
    func actors() throws {
        let fixture = try Fixture()
        try tidy(fixture, for: .world)
        try tidy(fixture, for: .device("bob"))
        try tidy(fixture, for: .user("carol"))
        #expect(fixture.world.state.world.board == ["nobody on ", "bob on bob", "carol on "])
        #expect(fixture.alice.drain() == [])
        #expect(fixture.bob.drain() == [WireEvent(name: "onTidied", payload: .null)])
        #expect(fixture.world.record.suffix(3).map(\.cause) == [.control, .control, .control])
        #expect(fixture.world.record.controls("tidy").map(\.user) == [nil, "bob", "carol"])
        #expect(fixture.world.record.calls(of: "tidy") == [])
    }

    @Test("look at their arguments, and at nothing else that is asked of calls")
    func checks() throws {
        let fixture = try Fixture()
        try fixture.world.logout(on: "bob")
        try tidy(fixture, for: .device("bob"))
        #expect(throws: SDKError.self) { try tidy(fixture, for: .world, text: "long") }
        #expect(throws: SDKError.self) { try tidy(fixture, for: .device("nowhere")) }
        #expect(throws: SDKError.self) { try tidy(fixture, for: .world, text: "no") }
        #expect(fixture.world.state.world.board == ["nobody on bob"])
    }
}
