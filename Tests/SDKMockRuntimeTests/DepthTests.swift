import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Values that a call puts together")
struct DepthTests {
    private func nested(_ levels: Int) -> WireValue { (0..<levels).reduce(.null) { value, _ in .array([value]) } }

    @Test("are given as they are up to 198 levels, those around them among them")
    func inside() throws {
        try Fixture().act { call in
            #expect(call.bounded(nested(198), else: "other") == nested(198))
            #expect(call.bounded(nested(195), inside: 3, else: "other") == nested(195))
        }
    }

    @Test("let the call fail beyond that, whatever else comes of it, and not the next one", arguments: [199, 900])
    func beyond(levels: Int) throws {
        let fixture = try Fixture()
        for code in [nil, ErrorCode.full] {
            let error = #expect(throws: SDKError.self) {
                try fixture.act { (call) throws(SDKError) in
                    call.world.board.append("\(call.bounded(nested(levels), else: "other"))")
                    if let code { try call.fail(code, fact: "act.fails.full") }
                }
            }
            #expect(error?.kind == .notModelled)
            #expect(error?.message == "`act` makes a value of more than 198 levels")
            #expect(fixture.world.state.world.board == [])
        }
        try fixture.act { call in call.world.board.append("fine") }
        #expect(fixture.world.state.world.board == ["fine"])
    }

    @Test("that are too deep let a timer fail too")
    func later() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 1) { call in
                call.world.total = 7
                _ = call.bounded(nested(197), inside: 2, else: "other")
            }
        }
        try fixture.world.advance(by: 1)
        #expect(fixture.world.state.world.total == 0)
    }
}
