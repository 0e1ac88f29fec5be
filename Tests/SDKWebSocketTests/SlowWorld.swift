import MockServer
import SDKMockRuntime
import SDKRuntime
import Synchronization
import TencentCloudChatMock

/// A chat world in which `isReady` waits until it is let go on.
final class SlowWorld: ServableWorld {
    private struct SlowTransport: Transport {
        let world: SlowWorld
        let transport: any Transport

        func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
            if request.method == "isReady" { await world.wait() }
            return try await transport.call(request)
        }

        func events() -> EventStream<WireEvent> { transport.events() }
    }

    let chat = ChatWorld()
    private let waiting = Mutex<[CheckedContinuation<Void, Never>]>([])

    var control: any MockControl { chat.control }

    func transport(for device: String) -> any Transport {
        SlowTransport(world: self, transport: chat.transport(for: device))
    }

    /// How many calls wait.
    var waitingCalls: Int { waiting.withLock { $0.count } }

    /// Lets those go on that wait.
    func letGo() {
        let waiting = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for call in waiting { call.resume() }
    }

    private func wait() async {
        await withCheckedContinuation { call in waiting.withLock { $0.append(call) } }
    }
}
