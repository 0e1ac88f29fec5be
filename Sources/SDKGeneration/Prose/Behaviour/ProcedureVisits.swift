/// How often procedures are gone through on the ways of a call.
///
/// Where each of several procedures performs the next one twice, the ways double with each of them, and nobody reads what
/// there is to say of thousands.
struct ProcedureVisits {
    private static let most = 200
    private var counts: [String: Int] = [:]

    /// Whether a procedure is gone through once more.
    mutating func enter(_ name: String) -> Bool {
        counts[name, default: 0] += 1
        return counts[name, default: 0] <= Self.most
    }
}
