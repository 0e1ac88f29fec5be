import Allocations

/// How often a call of the chat mock asks for memory, called directly and over wire values.
struct LoadCounts {
    /// The counts; none where allocations can't be counted.
    func counts() async throws -> [Count] {
        guard allocations_are_counted() else { return [] }
        return try await mock() + wire()
    }

    private func mock() async throws -> [Count] {
        let load = try await ChatLoad()
        try await load.send()
        var groups: [Double] = []
        for size in [20, 120] {
            let load = try await ChatLoad(users: size)
            try await load.makeGroup()
            // What is kept grows by doubling, so that the first messages ask for more memory than those after them.
            for _ in 0..<100 { try await load.sendToGroup() }
            groups.append(try await allocations(for: 100) { _ in try await load.sendToGroup() })
        }
        return [
            Count("mock.pin", try await allocations(for: 1000) { try await load.pin($0 % 2 == 0) }),
            Count("mock.send", try await allocations(for: 1000) { _ in try await load.send() }),
            Count("mock.page", try await allocations(for: 1000) { _ in try await load.page() }),
            Count("mock.receiver", (groups[1] - groups[0]) / 100),
        ]
    }

    private func wire() async throws -> [Count] {
        let wire = try await WireLoad()
        let direct = try await allocations(for: 1000) { try await wire.load.pin($0 % 2 == 0) }
        let called = try await allocations(for: 1000) { try await wire.pin($0 % 2 == 0) }
        var counts = [Count("wire.call", called - direct)]
        for record in wire.records {
            counts.append(Count("wire.write.\(record.name)", try await allocations(for: 1000) { _ in record.write() }))
            counts.append(
                Count("wire.read.\(record.name)", try await allocations(for: 1000) { _ in try record.read() })
            )
        }
        return counts
    }

    private func allocations(for calls: Int, _ call: (Int) async throws -> some Any) async throws -> Double {
        _ = try await call(0)
        allocations_start()
        defer { _ = allocations_stop() }
        for number in 0..<calls { _ = try await call(number) }
        return Double(allocations_stop().count) / Double(calls)
    }
}
