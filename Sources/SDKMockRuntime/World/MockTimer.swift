import SDKRuntime

/// Something that is done once the clock gets there.
struct MockTimer<State: MockState>: Sendable {
    let due: Int
    let device: String
    let user: State.UserID?
    let contract: MethodContract
    let request: WireRequest
    let body: @Sendable (inout MockCall<State>) throws(SDKError) -> Void
}
