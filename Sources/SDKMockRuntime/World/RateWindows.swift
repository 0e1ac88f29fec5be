import SDKRuntime

/// When calls were made, as far back as the rates of their methods look. Methods that share a rate share a window.
///
/// A window slides: a call counts for as many seconds as the rate says, and no longer once exactly that many are over.
/// What counts is a call that got as far as the rate and wasn't refused by it, whatever becomes of it afterwards: by
/// then a real service has had the work. A refused call doesn't count, or a client that tries again and again would
/// never get through.
@usableFromInline
struct RateWindows: Sendable {
    /// Whose calls count together.
    @usableFromInline
    enum Caller: Hashable, Sendable {
        case user(String)
        case device(String)
        case anybody
    }

    private struct Key: Hashable {
        let window: String
        let caller: Caller
    }

    /// The times of each window's calls, in order; a slice, because letting the first ones go moves nothing.
    private var times: [Key: ArraySlice<Int>] = [:]

    /// Counts a call, if there is room for it.
    ///
    /// - Returns: Whether there was.
    mutating func admit(_ rate: RateContract, calls: Int, caller: Caller, now: Int) -> Bool {
        let key = Key(window: rate.window ?? rate.fact, caller: caller)
        return times[key, default: []].admit(at: now, most: calls, since: now -| rate.seconds)
    }
}

extension ArraySlice<Int> {
    /// Forgets what is over, and adds a time if there is room for it.
    fileprivate mutating func admit(at now: Int, most: Int, since start: Int) -> Bool {
        while let first, first <= start { removeFirst() }
        guard count < most else { return false }
        append(now)
        return true
    }
}
