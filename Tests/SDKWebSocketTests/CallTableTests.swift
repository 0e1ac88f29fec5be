import SDKRuntime
import Testing

@testable import SDKWebSocket

/// When calls are given up, told by times that pass in no test.
@Suite(.timeLimit(.minutes(1))) struct CallTableTests {
    private let start = ContinuousClock.now

    @Test("each call is given up when it is due, unless it has its answer")
    func callsThatAreDue() async {
        await Self.withWaiters(3) { waiters in
            var table = CallTable(mostOnTheWay: 1, patience: .seconds(10))
            for (id, waiter) in waiters.enumerated() { table.add(id, [], waiter, at: start + .seconds(id)) }
            #expect(table.remove(1) != nil)
            #expect(late(&table, after: 9) == 0)
            #expect(late(&table, after: 10) == 1)
            #expect(late(&table, after: 11) == 0)
            #expect(late(&table, after: 12) == 1)
            #expect(table.removeAll().isEmpty)
        }
    }

    @Test("one that waits long is given up when it is due, however many have had their answers behind it")
    func callsBehindASlowOne() async {
        await Self.withWaiters(200) { waiters in
            var table = CallTable(mostOnTheWay: 1, patience: .seconds(300))
            for (id, waiter) in waiters.enumerated() {
                table.add(id, [], waiter, at: start + .seconds(id))
                if id > 0, id < 199 { #expect(table.remove(id) != nil) }
            }
            #expect(late(&table, after: 299) == 0)
            #expect(late(&table, after: 300) == 1)
            #expect(late(&table, after: 498) == 0)
            #expect(late(&table, after: 499) == 1)
        }
    }

    @Test("without a limit no call is given up")
    func callsWithoutALimit() async {
        await Self.withWaiters(1) { waiters in
            var table = CallTable(mostOnTheWay: 1, patience: nil)
            table.add(0, [], waiters[0], at: start)
            #expect(late(&table, after: 1_000_000) == 0)
            #expect(table.removeAll().count == 1)
        }
    }

    /// How many are given up.
    private func late(_ table: inout CallTable, after seconds: Int) -> Int {
        table.removeLate(at: start + .seconds(seconds)).count
    }

    /// Has as many wait for answers, and lets them go when the test has ended.
    private static func withWaiters(_ count: Int, _ test: ([CallTable.Waiter]) -> Void) async {
        await withTaskGroup { group in
            let (stream, continuation) = AsyncStream<CallTable.Waiter>.makeStream()
            for _ in 0..<count {
                group.addTask { _ = await withCheckedContinuation { continuation.yield($0) } }
            }
            var waiters: [CallTable.Waiter] = []
            for await waiter in stream.prefix(count) { waiters.append(waiter) }
            test(waiters)
            for waiter in waiters { waiter.resume(returning: .success(.null)) }
        }
    }
}
