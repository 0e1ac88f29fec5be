import Foundation

/// What calls of the chat mock cost under load, in processor time.
struct LoadBenchmark {
    func rows() async throws -> [Row] {
        try await calls() + growing() + crowds() + [
            Row(name: "10 000 users and 1 000 000 kept messages", value: try memory(), unit: "MB", budget: 2048)
        ] + wire()
    }

    private func calls() async throws -> [Row] {
        let pin = try await pinning()
        let send = try await sending()
        return [
            Row(name: "pinConversation", value: pin, unit: "µs", budget: 5, remark: Self.rate(pin)),
            Row(name: "make and send a text message", value: send, unit: "µs", budget: 40, remark: Self.rate(send)),
        ]
    }

    /// What calls cost where there are many users, groups or members.
    private func crowds() async throws -> [Row] {
        let receivers = try await receivers()
        let share = receivers.many / receivers.few
        return [
            Row(name: "send with 10 000 users / with 10", value: try await crowd(), unit: "×", budget: 1.3),
            Row(name: "join and leave with 8 000 groups / with 50", value: try await joining(), unit: "×", budget: 1.3),
            Row(name: "send to a group, a receiver beyond the first", value: receivers.few, unit: "µs", budget: 3),
            Row(name: "a receiver beyond 220 / beyond 20", value: share, unit: "×", budget: 3),
        ]
    }

    private func wire() async throws -> [Row] {
        let wire = try await WireLoad()
        let way = try await way(wire)
        return [Row(name: "pinConversation by a client / called directly", value: way, unit: "×", budget: 2.5)]
            + (try await records(wire.records))
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

    /// What calls in a conversation cost once it holds many messages, as a share of what they cost where it holds few.
    private func growing() async throws -> [Row] {
        [
            try await growth("send") { try await $0.send() },
            try await growth("send and read") { load in
                try await load.send()
                try await load.read()
            },
            try await growth("two pages") { load in
                try await load.page(before: try await load.page().nextReqMessageID)
            },
            try await growth("an old page") { load in
                try await load.page(before: load.marked?.ID)
            },
            try await growth("clear elsewhere", users: 3) { load in
                try await load.send(to: 2)
                try await load.clear(with: 2)
            },
        ]
    }

    private func growth(
        _ name: String,
        users: Int = 2,
        _ call: (ChatLoad) async throws -> some Any
    ) async throws -> Row {
        var few = try await ChatLoad(users: users)
        var many = try await ChatLoad(users: users)
        for _ in 0..<100 {
            few.marked = try await few.send()
            many.marked = try await many.send()
        }
        for _ in 100..<1000 { try await few.send() }
        for _ in 100..<100_000 { try await many.send() }
        return Row(
            name: "\(name) after 100 000 messages / after 1 000",
            value: try await ratio(many, few, call),
            unit: "×",
            budget: 1.3
        )
    }

    private func crowd() async throws -> Double {
        let few = try await ChatLoad(users: 10)
        let many = try await ChatLoad(users: 10_000)
        return try await ratio(many, few) { try await $0.send() }
    }

    private func joining() async throws -> Double {
        let few = try await ChatLoad(users: 102)
        let many = try await ChatLoad(users: 102)
        try await few.makeGroups(50)
        try await many.makeGroups(8000)
        return try await ratio(many, few) { try await $0.joinAndQuit() }
    }

    /// What a call costs in one world, as a share of what it costs in another.
    private func ratio(
        _ many: ChatLoad,
        _ few: ChatLoad,
        _ call: (ChatLoad) async throws -> some Any
    ) async throws -> Double {
        var ratios: [Double] = []
        // In turn, so that a machine that slows down slows both.
        for _ in 0..<5 {
            let alone = try await microseconds(for: 2000) { _ in try await call(few) }
            ratios.append(try await microseconds(for: 2000) { _ in try await call(many) } / alone)
        }
        return ratios.sorted()[ratios.count / 2]
    }

    /// What a group costs more than a smaller one, for each of its further members: of few members, and of many. What
    /// grows with the square of the members shows in the latter, where it would cost nine times as much; some of it is
    /// memory that no cache holds.
    private func receivers() async throws -> (few: Double, many: Double) {
        let sizes = [20, 220, 2020]
        var costs: [Double] = []
        for size in sizes {
            let load = try await ChatLoad(users: size)
            try await load.makeGroup()
            costs.append(try await microseconds(for: 100_000 / size) { _ in try await load.sendToGroup() })
        }
        return (
            (costs[1] - costs[0]) / Double(sizes[1] - sizes[0]), (costs[2] - costs[1]) / Double(sizes[2] - sizes[1])
        )
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
