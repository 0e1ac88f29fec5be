/// The procedures that are being looked into, one of which may put itself off: it is then looked into once more for each
/// place where its arguments may have gone, and behind that nothing new is found.
struct Performing {
    private var depths: [String: Int] = [:]

    /// Begins with a procedure.
    ///
    /// - Returns: Whether there may be anything new in it.
    mutating func begin(_ procedure: String, _ arguments: Int) -> Bool {
        let depth = depths[procedure, default: 0]
        guard depth <= arguments + 1 else { return false }
        depths[procedure] = depth + 1
        return true
    }

    /// Is done with a procedure that was begun.
    mutating func end(_ procedure: String) {
        depths[procedure, default: 0] -= 1
    }
}
