import SDKRuntime
import SDKWebSocket

/// A transport of which it is taken down which calls get no answer.
struct WatchedTransport: Transport {
    let transport: WebSocketTransport
    let watch: SilenceWatch

    func call(_ request: WireRequest) async throws(SDKError) -> WireValue {
        do throws(SDKError) {
            let answer = try await transport.call(request)
            watch.note(request.method, isAnswered: true)
            return answer
        } catch {
            watch.note(request.method, isAnswered: !WebSocketTransport.isLate(error))
            throw error
        }
    }

    func events() -> EventStream<WireEvent> { transport.events() }
}
