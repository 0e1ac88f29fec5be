import JSONRPC
import SDKRuntime
import TencentCloudChatMock
import Testing

@testable import MockServer

/// What a server does when it shows another world, and what it remembers.
@Suite struct CallDeskTests {
    private func desk(_ world: ChatWorld, hiding hidden: Set<String> = []) -> CallDesk {
        var options = MockServerOptions()
        options.hiddenMethods = hidden
        return CallDesk(world, ConnectionTable(), options)
    }

    private func answer(_ caller: Caller, _ method: String, _ arguments: String = "{}") async throws -> WireValue {
        let text = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(arguments)}"#
        let bytes = try #require(await caller.answer(text))
        return try WireValue(json: String(decoding: bytes, as: UTF8.self))
    }

    @Test("a caller has one world, whichever is shown by the time that it calls")
    func oneWorld() async throws {
        let (before, after) = (ChatWorld(), ChatWorld())
        let desk = desk(before)
        let caller = desk.caller(nil)
        desk.show(after, hiding: nil)
        let control = #"{"control":"loseConnection","of":"alice"}"#
        _ = before.device("alice")
        let answer = try await answer(caller, "world.perform", control)
        #expect(answer["error"].isNull, "\(answer)")
        #expect(before.record.count == 1)
        #expect(after.record.isEmpty)
    }

    @Test("another world may have other methods to hide")
    func hidden() async throws {
        let desk = desk(ChatWorld(), hiding: ["isReady"])
        #expect(desk.hides("isReady"))
        desk.show(ChatWorld(), hiding: nil)
        #expect(desk.hides("isReady"))
        desk.show(ChatWorld(), hiding: ["login"])
        #expect(!desk.hides("isReady"))
        #expect(desk.hides("login"))
    }

    @Test("the latest snapshots are kept, and an older one is said to be gone")
    func snapshots() async throws {
        let caller = desk(ChatWorld()).caller(nil)
        for _ in 0...SnapshotShelf.most { _ = try await answer(caller, "world.snapshot") }
        let latest = #"{"snapshot":"snapshot-\#(SnapshotShelf.most + 1)"}"#
        #expect(try await answer(caller, "world.restore", latest)["error"].isNull)
        #expect(try await answer(caller, "world.restore", #"{"snapshot":"snapshot-2"}"#)["error"].isNull)
        let oldest = try await answer(caller, "world.restore", #"{"snapshot":"snapshot-1"}"#)
        #expect(oldest["error"]["message"] == "`snapshot-1` was dropped: only the latest 100 are kept")
    }

    @Test("a device that connects is counted, whether it calls or not")
    func connected() async throws {
        try await ServedChat.with { chat async throws in
            _ = try await chat.peer("carol")
            let devices = try await eventually("a device that is counted") {
                chat.server.summary.devices.isEmpty ? nil : chat.server.summary.devices
            }
            #expect(devices == ["carol"])
        }
    }
}
