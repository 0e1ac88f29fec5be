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

/// Timers in the order in which they are due; of those due at once, the one scheduled first.
struct TimerQueue<State: MockState>: Sendable {
    /// The last one is the next.
    private var timers: [MockTimer<State>] = []

    mutating func insert(_ timer: MockTimer<State>) {
        let place = timers.firstIndex { $0.due <= timer.due } ?? timers.endIndex
        timers.insert(timer, at: place)
    }

    /// Takes the next timer that is due by a time.
    mutating func next(by time: Int) -> MockTimer<State>? {
        guard let timer = timers.last, timer.due <= time else { return nil }
        return timers.popLast()
    }
}
