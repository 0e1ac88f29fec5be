/// Which cases of the suite end otherwise than it says, and how.
struct ExpectedFailures {
    /// The outcome of each case that is listed.
    private(set) var outcomes: [String: String] = [:]
    /// Each group's reason by its outcome.
    private(set) var reasons: [String: String] = [:]
    /// Cases that are listed twice.
    private(set) var repeated: [String] = []

    /// Reads a list in which a line `[outcome] reason` begins a group, and all words of the lines behind are its cases.
    init(_ list: String) {
        var outcome = ""
        for line in list.split(separator: "\n") {
            if let heading = line.firstMatch(of: /^\[(.+)\] (.+)$/) {
                outcome = String(heading.1)
                reasons[outcome] = String(heading.2)
                continue
            }
            for id in line.split(separator: " ").map(String.init)
            where outcomes.updateValue(outcome, forKey: id) != nil {
                repeated.append(id)
            }
        }
    }
}
