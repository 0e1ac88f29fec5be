/// The calls that a world remembers.
@usableFromInline
struct CallLog: Sendable {
    let recording: Recording
    private var latest: [CallRecord] = []
    /// How many calls there were since the log was cleared, remembered or not.
    @usableFromInline var count = 0
    /// Whether anything is remembered.
    @usableFromInline let isOn: Bool

    init(_ recording: Recording) {
        self.recording = recording
        isOn =
            switch recording {
            case .all: true
            case .last(let count): count > 0
            case .off: false
            }
    }

    /// The calls, in order.
    var calls: [CallRecord] {
        switch recording {
        case .all, .off: latest
        case .last(let count): latest.suffix(max(count, 0))
        }
    }

    /// Remembers a call, for as long as it is to be remembered.
    @usableFromInline
    mutating func remember(_ call: CallRecord) {
        latest.append(call)
        // Only now and then, so that making room costs no more than the calls did.
        if case .last(let count) = recording, latest.count / 2 >= count { latest.removeFirst(latest.count - count) }
    }

    /// Forgets the calls so far.
    mutating func clear() {
        latest = []
        count = 0
    }
}
