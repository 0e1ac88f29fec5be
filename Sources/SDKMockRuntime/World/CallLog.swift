/// Which calls a world remembers.
public enum Recording: Sendable, Hashable {
    /// All of them. Made for tests: a world that serves for long remembers ever more.
    case all
    /// So many of the latest ones.
    case last(Int)
    /// None. What nobody listens to isn't even worked out then.
    case off
}

/// The calls that a world remembers.
struct CallLog: Sendable {
    let recording: Recording
    private var latest: [CallRecord] = []
    /// How many calls there were since the log was cleared, remembered or not.
    private(set) var count = 0

    init(_ recording: Recording) {
        self.recording = recording
    }

    /// Whether anything is remembered.
    var isOn: Bool {
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

    /// Remembers a call, if it is to be remembered.
    mutating func add(_ call: @autoclosure () -> CallRecord) {
        count += 1
        guard isOn else { return }
        latest.append(call())
        // Only now and then, so that making room costs no more than the calls did.
        if case .last(let count) = recording, latest.count >= 2 * count { latest.removeFirst(latest.count - count) }
    }

    /// Forgets the calls so far.
    mutating func clear() {
        latest = []
        count = 0
    }
}
