import SDKMockRuntime
import SDKRuntime
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
