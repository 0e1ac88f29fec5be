import SDKRuntime

/// Something that is done once the clock gets there.
@usableFromInline
struct MockTimer<State: MockState>: Sendable {
    @usableFromInline let due: Int
    @usableFromInline let device: String
    @usableFromInline let user: State.UserID?
    @usableFromInline let contract: MethodContract
    @usableFromInline let request: WireRequest
    @usableFromInline let body: @Sendable (inout MockCall<State>) throws(SDKError) -> Void
}
