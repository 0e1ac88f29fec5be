import Foundation

/// What calls of the chat mock cost under load, in processor time.
struct LoadBenchmark {
    func rows() async throws -> [Row] {
        let pin = try await pinning()
        let send = try await sending()
        let receiver = try await receiver()
        let wire = try await WireLoad()
        return [
            Row(name: "pinConversation", value: pin, unit: "µs", budget: 5, remark: Self.rate(pin)),
            Row(name: "make and send a text message", value: send, unit: "µs", budget: 40, remark: Self.rate(send)),
            Row(name: "send after 100 000 messages / after 1 000", value: try await growth(), unit: "×", budget: 1.3),
            Row(name: "send with 10 000 users / with 10", value: try await crowd(), unit: "×", budget: 1.3),
            Row(name: "send to a group, a receiver beyond the first", value: receiver, unit: "µs", budget: 3),
            Row(name: "10 000 users and 1 000 000 kept messages", value: try memory(), unit: "MB", budget: 2048),
            Row(
                name: "pinConversation by a client / called directly",
                value: try await way(wire),
                unit: "×",
                budget: 2.5
            ),
        ] + records(wire.records)
    }

    private func pinning() async throws -> Double {
        let load = try await ChatLoad()
        try await load.send()
        return try await microseconds(for: 100_000) { try await load.pin($0 % 2 == 0) }
    }

    private func sending() async throws -> Double {
        let load = try await ChatLoad()
        return try await microseconds(for: 20_000) { _ in try await load.send() }
    }

    /// What wire values both ways cost.
    private func way(_ wire: WireLoad) async throws -> Double {
        let direct = try await microseconds(for: 100_000) { try await wire.load.pin($0 % 2 == 0) }
        return try await microseconds(for: 100_000) { try await wire.pin($0 % 2 == 0) } / direct
    }

    /// What records cost beyond the JSON of their wire values.
    private func records(_ records: [RecordLoad]) async throws -> [Row] {
        var rows: [Row] = []
        for record in records {
            let write = try await microseconds(for: 50_000) { _ in record.write() }
            let writeFloor = try await microseconds(for: 50_000) { _ in record.writeWire() }
            let read = try await microseconds(for: 50_000) { _ in try record.read() }
            let readFloor = try await microseconds(for: 50_000) { _ in try record.readWire() }
            rows += [
                Row(name: "a \(record.name) to JSON / its wire value", value: write / writeFloor, unit: "×", budget: 3),
                Row(name: "a \(record.name) from JSON / its wire value", value: read / readFloor, unit: "×", budget: 3),
            ]
        }
        return rows
    }

    private func growth() async throws -> Double {
        let load = try await ChatLoad()
        for _ in 0..<1000 { try await load.send() }
        let early = try await microseconds(for: 5000) { _ in try await load.send() }
        for _ in 0..<100_000 { try await load.send() }
        return try await microseconds(for: 5000) { _ in try await load.send() } / early
    }

    private func crowd() async throws -> Double {
        let few = try await ChatLoad(users: 10)
        let many = try await ChatLoad(users: 10_000)
        var ratios: [Double] = []
        // In turn, so that a machine that slows down slows both.
        for _ in 0..<5 {
            let alone = try await microseconds(for: 2000) { _ in try await few.send() }
            ratios.append(try await microseconds(for: 2000) { _ in try await many.send() } / alone)
        }
        return ratios.sorted()[ratios.count / 2]
    }

    /// What a large group costs more than a small one, for each of its further members.
    private func receiver() async throws -> Double {
        let (small, large) = (20, 220)
        var costs: [Double] = []
        for size in [small, large] {
            let load = try await ChatLoad(users: size)
            try await load.makeGroup()
            costs.append(try await microseconds(for: 500) { _ in try await load.sendToGroup() })
        }
        return (costs[1] - costs[0]) / Double(large - small)
    }

    /// The memory of a process that keeps so much, by itself.
    private func memory() throws -> Double {
        try MeasuredProcess.run([CommandLine.arguments[0], "--keep"]).peakMegabytes
    }

    /// Keeps a million messages of ten thousand users: what the process of ``memory()`` does.
    static func keep() async throws {
        try await ChatLoad(users: 10_000).keep(messages: 1_000_000)
    }

    /// The least of five turns: whatever else the machine does makes a turn dearer, and never cheaper.
    private func microseconds(for calls: Int, _ call: (Int) async throws -> some Any) async throws -> Double {
        var least = Double.infinity
        for _ in 0..<5 {
            let start = clock()
            for number in 0..<calls / 5 { _ = try await call(number) }
            let turn = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1_000_000 / Double(calls / 5)
            least = min(least, turn)
        }
        return least
    }

    private static func rate(_ microseconds: Double) -> String {
        "  (\(Int(1_000_000 / microseconds)) a second)"
    }
}
