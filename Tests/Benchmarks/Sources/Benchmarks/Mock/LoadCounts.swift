import Allocations

/// How often a call of the chat mock asks for memory.
struct LoadCounts {
    func rows() async throws -> [Row] {
        guard allocations_are_counted() else { return [] }
        let load = try await ChatLoad()
        try await load.send()
        let pin = try await allocations(for: 1000) { try await load.pin($0 % 2 == 0) }
        let send = try await allocations(for: 1000) { _ in try await load.send() }
        var groups: [Double] = []
        for size in [20, 120] {
            let load = try await ChatLoad(users: size)
            try await load.makeGroup()
            groups.append(try await allocations(for: 100) { _ in try await load.sendToGroup() })
        }
        return [
            Row(name: "pinConversation", value: pin, unit: "allocations"),
            Row(name: "make and send a text message", value: send, unit: "allocations"),
            Row(name: "a receiver in a group", value: (groups[1] - groups[0]) / 100, unit: "allocations"),
        ]
    }

    private func allocations(for calls: Int, _ call: (Int) async throws -> Void) async throws -> Double {
        try await call(0)
        allocations_start()
        defer { _ = allocations_stop() }
        for number in 0..<calls { try await call(number) }
        return Double(allocations_stop().count) / Double(calls)
    }
}
