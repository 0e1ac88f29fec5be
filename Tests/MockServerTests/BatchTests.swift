import Foundation
import NIOPosix
import SDKMockRuntime
import SDKRuntime
import Synchronization
import TencentCloudChatMock
import Testing

@testable import MockServer

/// Many requests at once, and answers that nobody could read.
@Suite struct BatchTests {
    private func batch(_ count: Int) -> String {
        let requests = (1...count).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"isReady"}"# }
        return "[\(requests.joined(separator: ","))]"
    }

    @Test("a thousand requests may come together, and no more")
    func bound() async throws {
        let world = ChatWorld()
        let caller = CallDesk(world, ConnectionTable(), MockServerOptions()).caller("alice")
        func answer(_ count: Int) async throws -> WireValue {
            let bytes = try #require(await caller.answer(batch(count)))
            return try WireValue(json: String(decoding: bytes, as: UTF8.self))
        }
        guard case .array(let answers) = try await answer(1_000) else {
            Issue.record("they aren't answered together")
            return
        }
        #expect(answers.count == 1_000)
        let error = try await answer(1_001)["error"]
        #expect(error["code"] == -32600)
        #expect("\(error["message"])".contains("a list of 1001 requests; 1000 may come together"))
        #expect(world.record.count == 1_000)
    }

    @Test("others have their turn between requests that come together")
    func turns() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let order = Mutex<[String]>([])
        let world = SlowWorld { call in
            order.withLock { $0.append("call \(call)") }
            // Whoever shares the thread has something to do as well.
            if call == 1 { loop.execute { order.withLock { $0.append("other") } } }
        }
        let desk = CallDesk(world, ConnectionTable(), MockServerOptions())
        let text = batch(3)
        let answering = Task(executorPreference: EventLoopExecutor(loop)) {
            await desk.caller("alice").answer(text, taking: Turn(loop))
        }
        #expect(await answering.value != nil)
        #expect(order.withLock(\.self) == ["call 1", "other", "call 2", "call 3"])
        try await group.shutdownGracefully()
    }

    @Test("an answer that is nested deeper than anybody reads is an error")
    func deepAnswer() async throws {
        func error(_ levels: Int) async throws -> WireValue {
            let desk = CallDesk(DeepWorld(levels: levels), ConnectionTable(), MockServerOptions())
            let text = #"[{"jsonrpc":"2.0","id":1,"method":"isReady"}]"#
            let bytes = try #require(await desk.caller("alice").answer(text))
            guard case .array(let answers) = try WireValue(json: String(decoding: bytes, as: UTF8.self)) else {
                return .null
            }
            return answers.first?["error"] ?? .null
        }
        #expect(try await error(198).isNull)
        #expect(try await error(199)["message"] == "the answer is nested too deep: a message has at most 200 levels")
        #expect(try await error(2_000)["data"]["kind"] == "transport")
    }
}

/// A chat world in which every answer is a list in a list in a list.
private struct DeepWorld: ServableWorld {
    private struct DeepTransport: Transport {
        let levels: Int

        func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
            (0..<levels).reduce(.null) { value, _ in .array([value]) }
        }

        func events() -> EventStream<WireEvent> { EventHub().stream() }
    }

    let chat = ChatWorld()
    let levels: Int

    var control: any MockControl { chat.control }

    func transport(for device: String) -> any Transport { DeepTransport(levels: levels) }
}

/// A chat world in which every call takes longer than a turn.
private final class SlowWorld: ServableWorld {
    private struct SlowTransport: Transport {
        let world: SlowWorld

        func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
            let number = world.calls.withLock { calls in
                calls += 1
                return calls
            }
            world.onCall(number)
            world.takeTime()
            return .null
        }

        func events() -> EventStream<WireEvent> { EventHub().stream() }
    }

    private let chat = ChatWorld()
    private let calls = Mutex(0)
    private let onCall: @Sendable (Int) -> Void

    init(onCall: @escaping @Sendable (Int) -> Void) {
        self.onCall = onCall
    }

    /// Holds the thread, as a call does that has much to do.
    private func takeTime() { Thread.sleep(forTimeInterval: 0.02) }

    var control: any MockControl { chat.control }

    func transport(for device: String) -> any Transport { SlowTransport(world: self) }
}
