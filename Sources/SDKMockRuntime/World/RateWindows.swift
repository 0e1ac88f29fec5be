import SDKRuntime

/// When calls were made, as far back as the rates of their methods look. Methods that share a rate share a window.
///
/// A window slides: a call counts for as many seconds as the rate says, and no longer once exactly that many are over.
/// What counts is a call that got as far as the rate and wasn't refused by it, whatever becomes of it afterwards: by
/// then a real service has had the work. A refused call doesn't count, or a client that tries again and again would
/// never get through.
struct RateWindows: Sendable {
    private struct Key: Hashable {
        let window: String
        let caller: String
    }

    private var times: [Key: [Int]] = [:]

    /// Counts a call, if there is room for it.
    ///
    /// - Returns: Whether there was.
    mutating func admit(_ rate: RateContract, calls: Int, caller: String, now: Int) -> Bool {
        let key = Key(window: rate.window ?? rate.fact, caller: caller)
        var counted = times[key, default: []].filter { $0 > now -| rate.seconds }
        let hasRoom = counted.count < calls
        if hasRoom { counted.append(now) }
        times[key] = counted
        return hasRoom
    }
}
