import Foundation
import MockServer
import SDKMockRuntime
import SDKRuntime
import SDKSpec
import SDKWebSocket
import SpecExecution
import TencentCloudChatMock

/// What a served mock does a second over loopback, clients in the same process; and what connections cost.
struct ServeBenchmark {
    private static let connections = 50
    private static let seconds = 3.0

    let repository: Repository

    func rows() async throws -> [Row] {
        let program = SpecProgram(try repository.checked())
        let echo = try await echoes()
        let generated = try await calls(of: ChatWorld(recording: .off))
        let interpreted = try await calls(of: SpecWorld(program, recording: .off))
        return [
            Row(name: "echoes a second of the library alone", value: echo, unit: "/s"),
            Row(name: "pinConversation on the generated mock, served", value: generated, unit: "/s", least: 15_000),
            Row(name: "pinConversation on the interpreted mock, served", value: interpreted, unit: "/s", least: 8_000),
            Row(name: "echoes / served calls of the generated mock", value: echo / generated, unit: "×"),
            Row(name: "echoes / served calls of the interpreted mock", value: echo / interpreted, unit: "×"),
            Row(
                name: "pinConversation interpreted, in process",
                value: try await inProcess(SpecWorld(program, recording: .off)),
                unit: "/s",
                least: 100_000
            ),
            Row(name: "1 000 connections, server and clients", value: try memory(), unit: "MB", budget: 200),
        ]
    }

    private func echoes() async throws -> Double {
        let server = try await EchoServer.start()
        defer { server.stop() }
        return try await rate(EchoServer.message) { _ in try await EchoClient.connect(server.port) }
    }

    private static let pin = WireRequest(
        method: "pinConversation",
        arguments: ["conversationID": "C2Cpeer", "isPinned": true]
    )

    private func calls(of world: any ServableWorld) async throws -> Double {
        try await Self.prepare(world.transport(for: "peer"), user: "peer", writes: false)
        let server = try await MockServer.start(world)
        let rate = try await rate(Self.pin) { number in
            let client = try await WebSocketTransport.connect(to: server.url, as: "user-\(number)")
            try await Self.prepare(client, user: "user-\(number)")
            return client
        }
        await server.stop()
        return rate
    }

    /// How many calls a second one device makes without a connection.
    private func inProcess(_ world: SpecWorld) async throws -> Double {
        try await Self.prepare(world.transport(for: "peer"), user: "peer", writes: false)
        let alice = world.transport(for: "alice")
        try await Self.prepare(alice, user: "alice")
        let start = ContinuousClock.now
        let end = start + .seconds(Self.seconds)
        var count = 0
        while ContinuousClock.now < end {
            for _ in 0..<100 { _ = try await alice.call(Self.pin) }
            count += 100
        }
        return Double(count) / (start.duration(to: .now) / .seconds(1))
    }

    /// Logs a user in and, if they write to the peer, makes the conversation that is pinned.
    private static func prepare(_ client: any Transport, user: String, writes: Bool = true) async throws {
        _ = try await client.call(
            WireRequest(method: "login", arguments: ["userID": .string(user), "userSig": "signature"])
        )
        guard writes else { return }
        let message = try await client.call(
            WireRequest(
                method: "createTextMessage",
                arguments: ["to": "peer", "conversationType": "C2C", "payload": ["text": "Hello"]]
            )
        )
        _ = try await client.call(WireRequest(method: "sendMessage", arguments: ["message": message]))
    }

    /// How many calls a second get their answer when each connection makes one after the other.
    private func rate<Client: BenchmarkClient>(
        _ request: Client.Request,
        _ connect: (Int) async throws -> Client
    ) async throws -> Double {
        var clients: [Client] = []
        for number in 0..<Self.connections { clients.append(try await connect(number)) }
        let start = ContinuousClock.now
        let end = start + .seconds(Self.seconds)
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for client in clients {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        try await client.ask(request)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(count) / (start.duration(to: .now) / .seconds(1))
    }

    /// The memory of a process that holds so many connections at both ends, by itself.
    private func memory() throws -> Double {
        try MeasuredProcess.run([CommandLine.arguments[0], "--connect"]).peakMegabytes
    }

    /// Holds a thousand connections: what the process of ``memory()`` does.
    static func connect() async throws {
        let server = try await MockServer.start(ChatWorld(recording: .off))
        var clients: [WebSocketTransport] = []
        for number in 0..<1_000 {
            let client = try await WebSocketTransport.connect(to: server.url, as: "user-\(number)")
            _ = try await client.call(
                WireRequest(method: "login", arguments: ["userID": .string("user-\(number)"), "userSig": "s"])
            )
            clients.append(client)
        }
        await server.stop()
    }
}

/// Something that is asked and answers.
protocol BenchmarkClient: Sendable {
    associatedtype Request: Sendable

    func ask(_ request: Request) async throws
}

extension WebSocketTransport: BenchmarkClient {
    func ask(_ request: WireRequest) async throws { _ = try await call(request) }
}
