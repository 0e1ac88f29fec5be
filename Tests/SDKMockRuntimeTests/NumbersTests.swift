import SDKMockRuntime
import SDKRuntime
import Testing

@Suite("Numbers that a call goes through")
struct NumbersTests {
    @Test(
        "go from one to another, both included",
        arguments: [
            (1, 3, [1, 2, 3]), (5, 5, [5]), (3, 1, []), (-1, 1, [-1, 0, 1]), (.max - 1, .max, [.max - 1, .max]),
            (.min, .min, [.min]), (.max, .min, []),
        ] as [(Int, Int, [Int])]
    )
    func bounds(first: Int, last: Int, numbers: [Int]) throws {
        var found: [Int]?
        try Fixture().act { call in found = call.numbers(first, to: last) }
        #expect(found == numbers)
    }

    @Test("are 100,000 at most, all in all; the next call has as many again")
    func most() throws {
        let fixture = try Fixture()
        for _ in 0..<2 {
            try fixture.act { call in
                call.world.total = call.numbers(1, to: 99_999).count
                call.world.total += call.numbers(9, to: 9).count
                call.world.total += call.numbers(9, to: 8).count
            }
            #expect(fixture.world.state.world.total == 100_000)
        }
    }

    @Test(
        "beyond that let the call fail, whatever else comes of it",
        arguments: [(1, 100_001), (.min, .max), (0, .max), (.min, 0)] as [(Int, Int)]
    )
    func beyond(first: Int, last: Int) throws {
        let fixture = try Fixture()
        for code in [nil, ErrorCode.full] {
            let error = #expect(throws: SDKError.self) {
                try fixture.act { (call) throws(SDKError) in
                    call.world.total = 1 + call.numbers(first, to: last).count
                    call.world.board.append("\(call.numbers(1, to: 2).count)")
                    if let code { try call.fail(code, fact: "act.fails.full") }
                }
            }
            #expect(error?.kind == .notModelled)
            #expect(error?.message == "`act` goes through more than 100000 numbers")
        }
        #expect(fixture.world.state.world.total == 0)
        #expect(fixture.world.state.world.board == [])
    }

    @Test("nested ones are counted each time")
    func nested() throws {
        let fixture = try Fixture()
        var times = 0
        #expect(throws: SDKError.self) {
            try fixture.act { call in
                for row in call.numbers(1, to: 1000) { times += call.numbers(row, to: row + 999).count }
            }
        }
        #expect(times == 99_000)
    }

    @Test("beyond that let a timer fail, and what remains of a failed call remain undone")
    func later() throws {
        let fixture = try Fixture()
        try fixture.act { call in
            call.schedule(after: 1) { call in
                call.world.total = 7
                call.world.total += call.numbers(1, to: .max).count
            }
        }
        try fixture.world.advance(by: 1)
        let error = #expect(throws: SDKError.self) {
            try fixture.world.perform(CounterContracts.act, on: "alice", arguments: [:]) { (call) throws(SDKError) in
                try call.fail(.full, fact: "act.fails.full")
            } whenFailed: { call in
                call.world.total = 8
                call.world.total += call.numbers(1, to: .max).count
            }
        }
        #expect(error?.kind == .notModelled)
        #expect(fixture.world.state.world.total == 0)
        let failed = fixture.world.record.suffix(2).map(\.outcome)
        #expect(failed.allSatisfy { if case .failure(let error) = $0 { error.kind == .notModelled } else { false } })
    }
}
